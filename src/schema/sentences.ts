/** The three things every message says. Full stops are added; `expected` continues "Seharusnya …". */
export interface Sentences {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** "Tertulis "aktif". Seharusnya …. Ganti …." */
export const say = ({ found, expected, fix }: Sentences): string =>
  `${ended(found)} Seharusnya ${ended(expected)} ${ended(fix)}`;

/**
 * What only somebody with the file open can use: a file name, a key, the value behind a word. It stands in
 * square brackets after the words, and the editor leaves it out.
 */
export const inFile = (written: string): string => ` [${written}]`;

/** The same sentences for somebody who sees the form and never the file. What is quoted stays whole. */
export const withoutFile = (message: string): string =>
  message.replace(
    /("(?:[^"\\]|\\.)*")| \[[^\]]*\]/g,
    (_, quoted: string | undefined) => quoted ?? '',
  );

/** A single value as text; undefined for lists, groups and nothing at all. */
export const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

/** A value in an editor's words: text in quotes (cut after 60 letters), emptiness as "kosong". */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'kosong';
  if (Array.isArray(value)) return 'sebuah daftar';
  if (typeof value !== 'string') return wordOf(value) ?? 'sekelompok isian';
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
