import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import type { EXPLANATIONS } from '../schema/vocabulary.ts';
import { present } from './rule.ts';

/** True if a note of the record says why it differs, or the notes could not be read. */
export const isExplained = ({ notes }: Draft<Service>, why: keyof typeof EXPLANATIONS): boolean =>
  notes === undefined || [...present(notes)].some(([, { explains }]) => explains === why);
