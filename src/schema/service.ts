import * as z from 'zod';
import { field } from './field.ts';
import {
  choice,
  CODE,
  group,
  keysOf,
  line,
  listOf,
  maybeProse,
  reference,
  references,
} from './primitives.ts';
import { requirementSchema } from './requirement.ts';
import {
  channelSchema,
  feeSchema,
  noteSchema,
  outputSchema,
  questionSchema,
  reviewSchema,
  statusSchema,
  stepSchema,
  timeSchema,
  waiverSchema,
} from './service-parts.ts';
import {
  complaints,
  keywordsField,
  legalBasisSchema,
  sourceSchema,
  summaryField,
} from './shared.ts';
import { standardSchema } from './standard.ts';
import { AUDIENCES, CONFIDENCES } from './vocabulary.ts';

/** One administrative service (CPSV-AP PublicService): the heart of the catalogue. */
export const serviceSchema = group({
  code: field(
    z.string().regex(CODE, {
      error: (issue) =>
        `Tertulis ${JSON.stringify(issue.input)}. Seharusnya 4 huruf kecil atau angka tanpa 0, 1, i, l, o, misalnya "k7mp". Pakai kode yang belum pernah dipakai.`,
    }),
    {
      label: 'Kode',
      hint: 'Kode tetap untuk tautan pendek dan QR. Jangan pernah diganti atau dipakai ulang.',
      widget: 'code',
    },
  ),
  name: field(line(90), {
    label: 'Nama layanan',
    hint: 'Sebutan yang dipakai warga.',
    widget: 'string',
  }),
  officialName: field(line(240), {
    label: 'Nama resmi',
    hint: 'Nama menurut peraturan atau Standar Pelayanan.',
    widget: 'string',
  }),
  summary: summaryField('Satu-dua kalimat: apa yang Anda dapat dan kapan mengurusnya.'),
  agency: reference('agencies', { label: 'Instansi', hint: 'Instansi yang bertanggung jawab.' }),
  partners: references('agencies', {
    label: 'Instansi mitra',
    hint: 'Instansi lain yang ikut melayani.',
  }),
  category: reference('categories', { label: 'Kategori', hint: 'Satu kategori.' }),
  lifeEvents: references('life-events', {
    label: 'Peristiwa hidup',
    hint: 'Peristiwa yang membuat orang butuh layanan ini. Urutan kerja ditulis di peristiwanya.',
  }),
  audience: field(z.array(z.enum(keysOf(AUDIENCES))).min(1), {
    label: 'Untuk siapa',
    hint: 'Satu atau lebih.',
    widget: 'select',
    options: AUDIENCES,
  }),
  eligibility: maybeProse({ label: 'Syarat pemohon', hint: 'Siapa yang boleh mengurus.' }),
  status: field(statusSchema, {
    label: 'Status',
    hint: 'Berjalan atau dihentikan sementara.',
    widget: 'object',
  }),
  questions: listOf(
    questionSchema,
    { label: 'Pertanyaan', hint: 'Paling banyak lima; yang paling memperpendek daftar di atas.' },
    5,
  ),
  requirements: listOf(requirementSchema, { label: 'Persyaratan', hint: 'Dokumen yang dibawa.' }),
  steps: listOf(stepSchema, { label: 'Langkah', hint: 'Berurutan, dari rumah sampai selesai.' }),
  time: field(timeSchema, {
    label: 'Lama layanan',
    hint: 'Janji waktu untuk seluruh layanan.',
    widget: 'object',
  }),
  fees: listOf(feeSchema, {
    label: 'Biaya',
    hint: 'Satu baris untuk tiap biaya, yang utama paling atas; gratis ditulis 0.',
  }),
  outputs: listOf(outputSchema, { label: 'Hasil', hint: 'Dokumen yang terbit.' }),
  result: maybeProse(
    { label: 'Hasil selain dokumen', hint: 'Misalnya "Sambungan air terpasang".' },
    300,
  ),
  validity: maybeProse({ label: 'Masa berlaku', hint: 'Sampai kapan hasilnya berlaku.' }, 400),
  legalBasis: listOf(legalBasisSchema, {
    label: 'Dasar hukum',
    hint: 'Peraturan yang mengatur layanan ini.',
  }),
  channels: listOf(channelSchema, {
    label: 'Kanal',
    hint: 'Cara lain selain loket, misalnya aplikasi.',
  }),
  complaints,
  standard: field(standardSchema.nullable().default(null), {
    label: 'Standar Pelayanan',
    hint: 'Komponen lain dari 14 komponen Standar Pelayanan. Kosongkan bila belum ada SK.',
    widget: 'object',
  }),
  keywords: keywordsField(
    'Kata yang benar-benar diketik orang.',
    'Kata yang benar-benar diketik orang, termasuk bahasa daerah.',
  ),
  notes: listOf(noteSchema, {
    label: 'Catatan',
    hint: 'Keraguan, perubahan aturan, perbedaan daerah.',
  }),
  confidence: choice(CONFIDENCES, {
    label: 'Keyakinan',
    hint: 'Seberapa kuat sumber halaman ini.',
  }),
  sources: listOf(sourceSchema, { label: 'Sumber', hint: 'Dari mana isi halaman ini.' }),
  waivers: listOf(waiverSchema, {
    label: 'Pengecualian',
    hint: 'Aturan hukum yang tidak cocok untuk layanan ini, dengan alasan dan tanggal.',
  }),
  review: field(reviewSchema, {
    label: 'Pemeriksaan isi',
    hint: 'Diisi instansi setelah memeriksa.',
    widget: 'object',
  }),
});

export type Service = z.output<typeof serviceSchema>;
export type Question = Service['questions'][number];
export type Step = Service['steps'][number];
export type Fee = Service['fees'][number];
export type Duration = NonNullable<Step['duration']>;
export type When = Step['when'];
