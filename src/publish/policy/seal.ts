import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachAtOnce } from '../at-once.ts';
import { sealed } from './policy.ts';

/** Gives every HTML file below a folder its content security policy; how many there are. */
export async function sealPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  await eachAtOnce(files, async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    await writeFile(file, sealed(await readFile(file, 'utf8')));
  });
  return files.length;
}
