import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { EXPLANATIONS } from '../schema/vocabulary.ts';
import { inFile } from './finding.ts';
import { present } from './rule.ts';

/** True if a note of the record says why it differs, or the notes could not be read. */
export const isExplained = ({ notes }: Draft<Service>, why: keyof typeof EXPLANATIONS): boolean =>
  notes === undefined || [...present(notes)].some(([, { explains }]) => explains === why);

/** What to do instead of mending: `tulis "Catatan" dan pilih "Harga berbeda …" di "Menjelaskan" [explains: price]`. */
export const explaining = (why: keyof typeof EXPLANATIONS): string =>
  `tulis "Catatan" dan pilih "${EXPLANATIONS[why]}" di "Menjelaskan"${inFile(`explains: ${why}`)}`;
