import type * as z from 'zod';
import type { FieldForm } from './field.ts';
import { SLUG } from './primitives.ts';
import { inFile, say, shown, wordOf } from './sentences.ts';

/** Guesses at what was meant; each returns undefined when nothing is close enough to suggest. */
export interface Guess {
  readonly near: (word: string, candidates: Iterable<string>) => string | undefined;
  readonly number: (text: string) => string | undefined;
  readonly flag: (text: string) => 'true' | 'false' | undefined;
  readonly slug: (text: string) => string | undefined;
}

/** What surrounds a fault and the issue itself does not know. */
export interface Context {
  readonly form?: FieldForm | undefined;
  /** Known keys of the group at the fault, with their labels. */
  readonly keys?: ReadonlyMap<string, string> | undefined;
  /** True if the field may be left empty. */
  readonly optional?: boolean | undefined;
  /** The value exactly as typed, where reading changed it (`0811` is read as 811). */
  readonly written?: string | undefined;
  /** Left out, messages teach but suggest nothing. */
  readonly guess?: Guess | undefined;
}

type Issue = z.core.$ZodIssue | z.core.$ZodRawIssue;
type Of<Code extends Issue['code']> = Extract<z.core.$ZodIssue, { code: Code }>;

const choices = (form: FieldForm | undefined, values: readonly unknown[]) =>
  values
    .map((value) => {
      const words = form?.options?.[String(value)];
      return words ? `${words}${inFile(String(value))}` : String(value);
    })
    .join(', ');

const named = (keys: Context['keys']) =>
  [...(keys?.keys() ?? [])].map((key) => `"${key}"`).join(', ');

const orEmpty = (context: Context) => (context.optional ? ', atau kosongkan bila belum tahu' : '');

function missing(input: unknown, context: Context, values?: readonly unknown[]): string {
  const { form, keys } = context;
  const state = input === undefined ? 'belum ada' : 'kosong';
  const inside = [...(keys ?? [])].map(([key, label]) => `"${label}"${inFile(key)}`);
  const parts = inside.length > 0 ? ` Isinya: ${inside.join(', ')}.` : '';
  return say({
    found: form ? `"${form.label}" ${state}` : `Isian ini ${state}`,
    expected: 'terisi',
    fix: values
      ? `Pilih salah satu: ${choices(form, values)}`
      : `${form?.hint ?? 'Isilah, atau hapus baris ini.'}${parts}`,
  });
}

function wrongType(expected: string, input: unknown, context: Context): string {
  const isFigure = typeof input !== 'number' || Number.isFinite(input);
  const found = `Tertulis ${isFigure ? (context.written ?? shown(input)) : shown(context.written)}`;
  const word = context.written ?? wordOf(input);
  if (expected === 'string') {
    if (word !== undefined)
      return say({
        found: `${found} tanpa tanda kutip, jadi tidak terbaca sebagai teks`,
        expected: 'teks',
        fix: `Beri tanda kutip: ${JSON.stringify(word)}`,
      });
    const fix = Array.isArray(input)
      ? 'Tulis satu isian saja, tanpa tanda hubung di depannya'
      : 'Bila teksnya memuat titik dua, beri tanda kutip di awal dan akhirnya';
    return say({ found, expected: 'satu teks', fix });
  }
  if (expected === 'number' || expected === 'int') {
    if (typeof input === 'number' && isFigure)
      return say({ found, expected: 'angka bulat, tanpa koma', fix: 'Bulatkan angkanya' });
    const guess = typeof input === 'string' ? context.guess?.number(input) : undefined;
    const fix = guess === undefined ? 'Tulis angkanya saja' : `Tulis ${guess}`;
    return say({
      found,
      expected: `angka saja${inFile('tanpa kata, titik ribuan, atau tanda kutip')}`,
      fix: fix + orEmpty(context),
    });
  }
  if (expected === 'boolean') {
    const guess = word === undefined ? undefined : context.guess?.flag(word);
    return say({
      found,
      expected: 'true (ya) atau false (tidak), tanpa tanda kutip',
      fix: guess ? `Ganti menjadi ${guess}` : 'Ganti menjadi true atau false',
    });
  }
  if (expected === 'array')
    return say({
      found,
      expected: 'daftar: tiap isian di baris sendiri, diawali tanda hubung',
      fix:
        word === undefined
          ? 'Beri tanda hubung di depan kelompok ini'
          : `Tulis di baris baru: - ${shown(input)}`,
    });
  if (expected === 'record')
    return say({
      found,
      expected: 'id pertanyaan, lalu daftar id pilihannya',
      fix: 'Tulis misalnya "alasan: [hilang, rusak]", atau kosongkan bila selalu berlaku',
    });
  const parts = named(context.keys);
  return say({
    found,
    expected: parts ? `kelompok isian: ${parts}` : 'kelompok isian',
    fix: `Tulis tiap isian di barisnya sendiri, nama lalu titik dua${orEmpty(context)}`,
  });
}

/** One unknown key of `unrecognized_keys`; the nearest known one is suggested. */
export function unknownKey(key: string, context: Context): string {
  const known = context.keys ?? new Map<string, string>();
  const close = context.guess?.near(key, known.keys());
  return say({
    found: `Isian ${shown(key)} tidak dikenal di bagian ini`,
    expected: close
      ? `"${close}"${known.get(close) ? ` (${known.get(close)})` : ''}`
      : `hanya: ${named(known) || 'isian yang ada di panduan'}`,
    fix: close
      ? 'Ganti namanya, atau hapus bila tidak perlu'
      : 'Hapus isian ini atau betulkan namanya',
  });
}

function wrongChoice(issue: Of<'invalid_value'>, input: unknown, context: Context): string {
  const { form } = context;
  if (input === undefined || input === null || input === '')
    return missing(input, context, issue.values);
  const values = issue.values.map(String);
  const word = wordOf(input) ?? '';
  const spoken = values.find(
    (value) => form?.options?.[value]?.toLowerCase() === word.toLowerCase(),
  );
  const close = spoken ?? context.guess?.near(word, values);
  return say({
    found: `Tertulis ${shown(input)}`,
    expected: `salah satu dari: ${choices(form, values)}`,
    fix: close ? `Ganti menjadi ${close} bila itu maksudnya` : 'Pilih salah satu',
  });
}

function wrongSize(
  issue: Of<'too_big'> | Of<'too_small'>,
  input: unknown,
  context: Context,
): string {
  const big = issue.code === 'too_big';
  const limit = String(big ? issue.maximum : issue.minimum);
  if (issue.origin === 'string' && !big) return missing(input, context);
  if (issue.origin === 'string' || issue.origin === 'array') {
    const size = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
    const unit = issue.origin === 'string' ? 'huruf' : 'baris';
    return say({
      found: size ? `Berisi ${size} ${unit}` : 'Daftar ini kosong',
      expected: `paling ${big ? 'banyak' : 'sedikit'} ${limit} ${unit}`,
      fix: big ? 'Pendekkan isian ini' : `Tambahkan barisnya. ${context.form?.hint ?? ''}`.trim(),
    });
  }
  const edge =
    issue.inclusive === false
      ? `lebih ${big ? 'kecil' : 'besar'} dari`
      : `paling ${big ? 'besar' : 'kecil'}`;
  return say({
    found: `Tertulis ${context.written ?? shown(input)}`,
    expected: `angka ${edge} ${limit}`,
    fix: `Perbaiki angkanya${orEmpty(context)}`,
  });
}

function wrongFormat(issue: Of<'invalid_format'>, input: unknown, context: Context): string {
  const isSlug = 'pattern' in issue && issue.pattern === String(SLUG);
  const guess = isSlug && typeof input === 'string' ? context.guess?.slug(input) : undefined;
  if (guess === undefined) return cut(issue.message, input);
  const odd = /[^\p{Script=Latin}\P{L}]/u.test(String(input)) ? ', dengan huruf asing' : '';
  return say({
    found: `Tertulis ${shown(input)}${odd}`,
    expected: 'huruf kecil dan angka, antarkata diberi satu tanda hubung',
    fix: `Tulis "${guess}" bila itu maksudnya`,
  });
}

const general = 'Isian ini tidak sesuai. Seharusnya seperti di panduan. Tulis ulang isian ini.';

/** The schema's own messages quote the whole value; a long one is shortened. */
const cut = (message = general, input: unknown) =>
  typeof input === 'string' && input
    ? message.replaceAll(JSON.stringify(input), () => shown(input))
    : message;

/** One zod issue as three Indonesian sentences for an editor. Never throws. */
export function explain(issue: Issue, context: Context = {}): string {
  const input: unknown = issue.input;
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined || input === null) return missing(input, context);
      return wrongType(String(issue.expected), input, context);
    case 'invalid_value':
      return wrongChoice(issue as Of<'invalid_value'>, input, context);
    case 'too_big':
    case 'too_small':
      return wrongSize(issue as Of<'too_big'>, input, context);
    case 'invalid_format':
      return wrongFormat(issue as Of<'invalid_format'>, input, context);
    case 'unrecognized_keys':
      return (issue as Of<'unrecognized_keys'>).keys
        .map((key) => unknownKey(key, context))
        .join(' ');
    case 'invalid_key':
      return say({
        found: `Tertulis ${shown(input)} sebagai id pertanyaan`,
        expected: 'huruf kecil, angka, dan tanda hubung',
        fix: 'Salin id dari bagian Pertanyaan',
      });
    default:
      return cut(issue.message, input);
  }
}

/** For `safeParse(value, { error: errorMap })` where no form is at hand. */
export const errorMap: z.core.$ZodErrorMap = (issue) => explain(issue);
