/** Puts a made catalogue on disk, as an operator's would lie there. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { textOf } from '../../src/write/text.ts';

/** The alphabet of codes: no look-alikes. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** The nth code of four letters, the same every time. */
function codeOf(place: number): string {
  let rest = place;
  let code = '';
  for (let letter = 0; letter < 4; letter += 1) {
    code += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/**
 * Writes the real content from `source` and the made services of `catalogue` to `folder`, which is made
 * anew. Made services get codes of their own that no real one has.
 */
export function putOnDisk(catalogue: Catalogue, source: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  mkdirSync(join(folder, 'services'), { recursive: true });
  const made = [...catalogue.services.values()].filter(({ id }) => /-x\d{5}$/.test(id));
  const taken = new Set([...catalogue.services.values()].map(({ code }) => code));
  let place = 0;
  for (const { id, ...service } of made) {
    let code = codeOf(place++);
    while (taken.has(code)) code = codeOf(place++);
    // A single made word may be one that the check refuses ("belum").
    const keywords = service.keywords.filter((keyword) => keyword.includes(' '));
    writeFileSync(
      join(folder, 'services', `${id}.yml`),
      textOf('services', { ...service, keywords, code }),
    );
  }
}
