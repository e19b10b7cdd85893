/** What `npm run build` has read and checked, kept for the Astro it starts: one content for both, read once. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Catalogue } from '../domain/catalogue.ts';

const VARIABLE = 'CATALOGUE_READING';

/** Writes a sound catalogue to a file of this process; `forget` removes it. */
export function keepReading(catalogue: Catalogue) {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-'));
  const file = join(folder, 'katalog.bin');
  writeFileSync(file, serialize(catalogue));
  const forget = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { variable: VARIABLE, file, forget };
}

/** The catalogue that was kept for this process, as a reading without faults; undefined if none was. */
export function keptReading() {
  const file = process.env[VARIABLE] ?? '';
  if (file === '') return undefined;
  const catalogue = deserialize(readFileSync(file)) as Catalogue;
  return { catalogue, problems: [], files: 0 };
}
