import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealed } from './policy.ts';

/** Files under way at a time. */
const AT_ONCE = 32;

/** Gives every HTML file below a folder its content security policy; how many there are. */
export async function sealPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const queue = files[Symbol.iterator]();
  const worker = async () => {
    for (const { parentPath, name } of queue) {
      const file = join(parentPath, name);
      await writeFile(file, sealed(await readFile(file, 'utf8')));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return files.length;
}
