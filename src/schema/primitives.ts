import * as z from 'zod';
import { field, type Collection, type FieldForm } from './field.ts';

/** A file name, address or fragment id: lower-case words joined by one hyphen each. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Alphabet of service codes: no 0/o, 1/i/l, so that a code can be read from paper. */
export const CODE = /^[2-9a-hjkmnp-z]{4}$/;
/** Control characters and invisible direction marks: they hide text or break a line. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/;

const visible = (text: string) => !INVISIBLE.test(text);
const INVISIBLE_ERROR =
  'Ada huruf yang tidak terlihat. Seharusnya hanya huruf biasa. Hapus isian ini lalu ketik ulang.';

/** One line of text, 1 to `max` characters. */
export const line = (max = 160) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\n'), {
      error: 'Isian terbagi beberapa baris. Seharusnya satu baris. Gabungkan menjadi satu baris.',
    })
    .refine(visible, { error: INVISIBLE_ERROR });

/** One or more sentences, 1 to `max` characters; line breaks are kept. */
export const prose = (max = 800) =>
  z.string().trim().min(1).max(max).refine(visible, { error: INVISIBLE_ERROR });

export const slug = z
  .string()
  .max(80)
  .regex(SLUG, {
    error: (issue) =>
      `Tertulis ${JSON.stringify(issue.input)}. Seharusnya huruf kecil, angka, dan tanda hubung, misalnya "ktp-el-hilang". Tulis ulang tanpa spasi, huruf besar, atau tanda lain.`,
  });

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export const date = z.iso.date({
  error: (issue) =>
    `Tertulis ${JSON.stringify(issue.input)}. Seharusnya tanggal yang ada, ditulis tahun-bulan-hari, misalnya "2026-11-24". Perbaiki tanggalnya.`,
});

/** Time of day, `HH:MM`, 24 hours. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: (issue) =>
    `Tertulis ${JSON.stringify(issue.input)}. Seharusnya jam 24-jam dengan titik dua, misalnya 08:00. Tulis ulang jamnya.`,
});

/** An absolute web address; only http and https, so that no link can run a script. */
export const webUrl = z
  .string()
  .max(400)
  .refine(
    (text) =>
      /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text) && !!new URL(text).hostname,
    {
      error: (issue) =>
        `Tertulis ${JSON.stringify(issue.input)}. Seharusnya alamat web lengkap yang diawali https:// atau http://. Salin alamat dari peramban.`,
    },
  );

type Words = Pick<FieldForm, 'label' | 'hint'>;

/** Optional one-line text; unknown is null. */
export const maybeLine = (words: Words, max = 160) =>
  field(line(max).nullable().default(null), { ...words, widget: 'string' });

/** Optional sentences; unknown is null. */
export const maybeProse = (words: Words, max = 800) =>
  field(prose(max).nullable().default(null), { ...words, widget: 'text' });

/** Optional web address; unknown is null. */
export const maybeUrl = (words: Words) =>
  field(webUrl.nullable().default(null), { ...words, widget: 'string' });

/** A yes/no field that is "no" when left out. */
export const flag = (words: Words) =>
  field(z.boolean().default(false), { ...words, widget: 'boolean' });

/** The id of another record. */
export const reference = (collection: Collection, words: Words) =>
  field(slug, { ...words, widget: 'select', reference: collection });

/** Ids of other records; none when left out. */
export const references = (collection: Collection, words: Words) =>
  field(z.array(slug).max(60).default([]), { ...words, widget: 'select', reference: collection });

/** The keys of a closed list, as zod wants them. */
export const keysOf = <const T extends Readonly<Record<string, string>>>(options: T) =>
  Object.keys(options) as [keyof T & string, ...(keyof T & string)[]];

/** A closed choice; `options` maps each value to its words on screen. */
export function choice<const T extends Readonly<Record<string, string>>>(options: T, words: Words) {
  return field(z.enum(keysOf(options)), {
    ...words,
    widget: 'select',
    options,
  });
}

/** A list of records or words; empty when left out. */
export const listOf = <T extends z.ZodType>(item: T, words: Words, max = 60) =>
  field(z.array(item).max(max).default([]), { ...words, widget: 'list' });

/** A group of fields. Unknown keys are errors everywhere. */
export const group = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);
