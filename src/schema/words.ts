import * as z from 'zod';
import { field } from './field.ts';
import { choice, group, line, listOf, prose } from './primitives.ts';
import { WORD_KINDS } from './vocabulary.ts';

const wordRowSchema = group({
  means: field(line(80).nullable().default(null), {
    label: 'Artinya di katalog',
    hint: 'Kata yang dipakai katalog ini. Kosongkan untuk kata yang tidak punya arti di sini.',
    widget: 'string',
  }),
  words: field(prose(4000), {
    label: 'Kata orang',
    hint: 'Kata atau frasa yang diketik orang, dipisahkan koma.',
    widget: 'text',
  }),
});

/** Words that people type, and what the catalogue calls the same: search knows them on every page. */
export const wordsSchema = group({
  name: field(line(80), {
    label: 'Nama daftar',
    hint: 'Misalnya "Bahasa Jawa" atau "Nama lama".',
    widget: 'string',
  }),
  kind: choice(WORD_KINDS, {
    label: 'Jenis kata',
    hint: 'Menentukan seberapa kuat kata itu berlaku dalam pencarian.',
  }),
  rows: listOf(
    wordRowSchema,
    { label: 'Kata-kata', hint: 'Satu baris untuk satu arti. Kata umum saja, bukan satu layanan.' },
    800,
  ),
});

export type WordList = z.output<typeof wordsSchema>;
