import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../domain/library.ts';
import { liveAddresses } from './addresses.ts';
import { eachAtOnce } from './at-once.ts';
import type { PublishedFile } from './outlet.ts';
import { outlets } from './outlets.ts';
import { redirectFiles } from './redirects/files.ts';

/** All files for a library; two of one address are a bug of ours, told before anything is written. */
export function filesOf(library: Library): Map<string, PublishedFile> {
  const files = new Map<string, PublishedFile>();
  const add = (file: PublishedFile) => {
    if (files.has(file.path)) throw new Error(`Dua berkas untuk satu alamat: ${file.path}`);
    files.set(file.path, file);
  };
  for (const outlet of outlets) for (const file of outlet(library)) add(file);
  const live = liveAddresses(library, files.values());
  for (const file of [...redirectFiles(library, live, files)]) add(file);
  return files;
}

/** Writes all files below a folder (the built site) and returns how many. */
export async function writeFiles(library: Library, folder: string): Promise<number> {
  const files = [...filesOf(library).values()];
  const made = new Map<string, Promise<unknown>>();
  const folderOf = (path: string) => {
    const parent = dirname(path);
    const ready = made.get(parent) ?? mkdir(parent, { recursive: true });
    made.set(parent, ready);
    return ready;
  };
  await eachAtOnce(files, async ({ path, body }) => {
    const target = join(folder, path);
    await folderOf(target);
    // A page of the same address would be silently replaced.
    await writeFile(target, await body(), { flag: 'wx' });
  });
  return files.length;
}
