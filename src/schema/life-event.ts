import * as z from 'zod';
import { icon, order } from './category.ts';
import { field } from './field.ts';
import { choice, group, line, listOf, maybeProse, reference } from './primitives.ts';
import { questionSchema } from './service-parts.ts';
import { keywordsField, summaryField, whenField } from './shared.ts';
import { PHASES } from './vocabulary.ts';

const dueSchema = group({
  text: field(line(160), {
    label: 'Batas waktu',
    hint: 'Misalnya "Paling lambat 60 hari sejak lahir".',
    widget: 'string',
  }),
  basis: field(line(200), {
    label: 'Sumber batas waktu',
    hint: 'Peraturan dan pasalnya.',
    widget: 'string',
  }),
});

const eventServiceSchema = group({
  service: reference('services', {
    label: 'Layanan',
    hint: 'Layanan yang diurus pada langkah ini.',
  }),
  phase: choice(PHASES, { label: 'Kapan', hint: 'Harus dikerjakan dulu, atau bisa menyusul.' }),
  why: field(line(320), {
    label: 'Mengapa',
    hint: 'Satu kalimat: untuk apa, dan hasilnya dipakai di mana.',
    widget: 'text',
  }),
  when: whenField,
  due: field(dueSchema.nullable().default(null), {
    label: 'Batas waktu',
    hint: 'Isi hanya bila peraturan menyebutnya, lengkap dengan sumber.',
    widget: 'object',
  }),
});

/** Something that happens in a life or a business, and the services it brings, in working order. */
export const lifeEventSchema = group({
  name: field(line(60), {
    label: 'Nama peristiwa',
    hint: 'Misalnya "Anak lahir".',
    widget: 'string',
  }),
  summary: summaryField('Satu kalimat untuk orang yang sedang mengalaminya.'),
  intro: maybeProse({
    label: 'Pembuka',
    hint: 'Dua-tiga kalimat: apa yang penting sekarang, apa yang bisa menunggu.',
  }),
  keywords: keywordsField(
    'Keadaan seperti yang diketik orang, misalnya "suami meninggal".',
    'Yang benar-benar diketik orang yang mengalaminya.',
  ),
  icon,
  order,
  questions: listOf(
    questionSchema,
    {
      label: 'Pertanyaan',
      hint: 'Bila keadaan orang menentukan layanan mana yang perlu, misalnya pindah dekat atau jauh.',
    },
    3,
  ),
  services: listOf(eventServiceSchema, {
    label: 'Layanan menurut urutan',
    hint: 'Yang dikerjakan lebih dulu ditaruh di atas.',
  }),
  reminders: listOf(
    field(line(240), {
      label: 'Pengingat',
      hint: 'Satu hal yang sering terlupa.',
      widget: 'string',
    }),
    { label: 'Yang sering terlupa', hint: 'Hal kecil yang membuat orang harus datang lagi.' },
  ),
});

export type LifeEvent = z.output<typeof lifeEventSchema>;
