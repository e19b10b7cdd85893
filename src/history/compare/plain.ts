/** Fields of any record that are told as they read now. Pure. */
import { sayChange } from '../../i18n/history-strings.ts';
import type { Compare } from './context.ts';
import { quoted } from './words.ts';

/** A text by the label that the form gives it: `Masa berlaku sekarang: “Lima tahun”`. */
export const text =
  (label: string): Compare<string | null> =>
  (_before, after) => [
    after === null
      ? sayChange('change.textGone', { label })
      : sayChange('change.text', { label, text: quoted(after) }),
  ];

/** What is too long to be told: only that it reads otherwise now. */
export const rewritten =
  (label: string): Compare<unknown> =>
  () => [sayChange('change.rewritten', { label })];

/** What a record is called; the very same words with other spaces are the same name. */
export const name: Compare<string> = (before, after) => [
  sayChange('change.name', { before, after }),
];
