/** `npm run check -- --fix`: writes every sound file in the one form in which the editor writes. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../write/text.ts';
import { scan } from './layout.ts';
import { parseText } from './parse.ts';

/** What became of the files; paths are relative to the catalogue. */
export interface Fixed {
  readonly changed: readonly string[];
  /** Left alone because somebody's remarks would be lost. */
  readonly withRemarks: readonly string[];
}

/** A line that holds nothing but a remark, or a remark after a value; words in quotes are no remark. */
const hasRemark = (text: string) => /^\s*#/m.test(text) || /^[^"'\n]*\s#\s/m.test(text);

/**
 * Rewrites the files under `root` that can be read without doubt; a file with a fault in its writing or
 * with remarks stays as it is. Nothing but the writing changes.
 */
export function fixWriting(root: string): Fixed {
  const changed: string[] = [];
  const withRemarks: string[] = [];
  for (const { place, file } of scan(root).files) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const { value, broken, faults } = parseText(text);
    if (broken || faults.length > 0) continue;
    const wanted = textOf(place, value);
    if (wanted === text) continue;
    if (hasRemark(text)) {
      withRemarks.push(file);
      continue;
    }
    // Written beside and moved, so that a stop in between leaves the old file whole.
    writeFileSync(`${path}~`, wanted);
    renameSync(`${path}~`, path);
    changed.push(file);
  }
  return { changed, withRemarks };
}
