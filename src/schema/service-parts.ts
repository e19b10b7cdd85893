import * as z from 'zod';
import { field } from './field.ts';
import {
  choice,
  date,
  flag,
  group,
  keysOf,
  line,
  maybeLine,
  maybeProse,
  maybeUrl,
  reference,
  slug,
} from './primitives.ts';
import { dateField, partId, whenField } from './shared.ts';
import {
  ACTORS,
  EXPLANATIONS,
  HOLDERS,
  LAWS,
  NOTE_KINDS,
  PLACES,
  REVIEW_STATES,
  STATES,
  TIME_KINDS,
  UNITS,
  type LawId,
} from './vocabulary.ts';

const number = (label: string, hint: string) =>
  field(z.number().positive().max(100_000).nullable().default(null), {
    label,
    hint,
    widget: 'number',
  });
const unit = choice(UNITS, { label: 'Satuan', hint: 'Satuan waktu.' });

export const statusSchema = group({
  state: choice(STATES, { label: 'Status', hint: 'Apakah layanan sedang berjalan.' }),
  reason: maybeLine({ label: 'Alasan', hint: 'Wajib bila dihentikan sementara.' }, 240),
  since: dateField('Sejak', 'Wajib bila dihentikan sementara.'),
});

const optionSchema = group({
  id: partId,
  label: field(line(120), {
    label: 'Pilihan',
    hint: 'Jawaban yang bisa dipilih warga.',
    widget: 'string',
  }),
});

/** A question whose answer changes what this person needs. */
export const questionSchema = group({
  id: partId,
  text: field(line(160), {
    label: 'Pertanyaan',
    hint: 'Kalimat tanya yang sederhana.',
    widget: 'string',
  }),
  hint: maybeLine(
    { label: 'Bantuan', hint: 'Penjelasan bila pertanyaannya mungkin membingungkan.' },
    240,
  ),
  options: field(z.array(optionSchema).min(2).max(12), {
    label: 'Pilihan jawaban',
    hint: 'Paling sedikit dua.',
    widget: 'list',
  }),
});

/** How long a step takes; both ends null means only the words in `note` are known. */
const durationSchema = group({
  min: number('Paling singkat', 'Angka terendah; sama dengan paling lama bila pasti.'),
  max: number('Paling lama', 'Angka tertinggi.'),
  unit,
  note: maybeLine(
    { label: 'Keterangan', hint: 'Misalnya "sekitar" atau "dapat ditambah 7".' },
    120,
  ),
});

export const stepSchema = group({
  id: partId,
  title: field(line(100), {
    label: 'Langkah',
    hint: 'Kata kerja dulu, misalnya "Isi formulir".',
    widget: 'string',
  }),
  detail: maybeProse({ label: 'Rincian', hint: 'Apa tepatnya yang dilakukan.' }, 600),
  actor: choice(ACTORS, { label: 'Siapa', hint: 'Siapa yang mengerjakan.' }),
  place: choice(PLACES, { label: 'Di mana', hint: 'Tempat langkah dikerjakan.' }),
  at: maybeLine(
    { label: 'Nama tempat', hint: 'Misalnya "Kelurahan" bila bukan di loket instansi ini.' },
    80,
  ),
  duration: field(durationSchema.nullable().default(null), {
    label: 'Lama langkah',
    hint: 'Kosongkan bila tidak ada angka.',
    widget: 'object',
  }),
  when: whenField,
  optional: flag({ label: 'Boleh dilewati', hint: 'Ya bila langkah ini tidak wajib.' }),
});

/** Promised time of the whole service; a null value means no official figure is known. */
export const timeSchema = group({
  value: number('Lama', 'Kosongkan bila tidak ada angka resmi.'),
  unit,
  kind: field(z.enum(keysOf(TIME_KINDS)).default('promise'), {
    label: 'Jenis angka',
    hint: 'Seberapa pasti angka ini untuk semua daerah.',
    widget: 'select',
    options: TIME_KINDS,
  }),
  from: maybeLine({ label: 'Dihitung sejak', hint: 'Misalnya "berkas lengkap dan benar".' }),
  note: maybeProse(
    { label: 'Catatan', hint: 'Kapan bisa lebih lama, atau perbedaan antardaerah.' },
    500,
  ),
  basis: maybeLine(
    { label: 'Sumber angka', hint: 'Peraturan atau standar yang menyebut angka ini.' },
    400,
  ),
});

/** One cost (CPSV-AP Cost). `amount` in whole rupiah; 0 is free; null with `formula` is computed; null alone is unknown. */
export const feeSchema = group({
  for: field(line(200), { label: 'Untuk', hint: 'Biaya untuk apa.', widget: 'string' }),
  amount: field(z.int().min(0).max(10_000_000_000).nullable().default(null), {
    label: 'Rupiah',
    hint: 'Angka tanpa titik. 0 berarti gratis. Kosongkan bila dihitung atau belum diketahui.',
    widget: 'number',
  }),
  formula: maybeLine({ label: 'Cara menghitung', hint: 'Kata-kata, bila biayanya dihitung.' }, 300),
  per: maybeLine(
    { label: 'Untuk setiap', hint: 'Bila dibayar berkali-kali, misalnya "bulan" atau "lembar".' },
    40,
  ),
  rare: flag({
    label: 'Jarang dibayar',
    hint: 'Ya bila hanya sedikit orang membayarnya; ringkasan di atas halaman tidak memakainya.',
  }),
  when: whenField,
  oneOf: field(slug.nullable().default(null), {
    label: 'Salah satu dari',
    hint: 'Nama kelompok. Biaya dengan nama kelompok yang sama dibayar salah satu saja, misalnya jenis paspor.',
    widget: 'string',
  }),
  local: flag({
    label: 'Ditetapkan daerah',
    hint: 'Ya bila besarnya berbeda di tiap daerah atau kantor.',
  }),
  basis: maybeLine({ label: 'Dasar biaya', hint: 'Peraturan yang menetapkan biaya ini.' }, 300),
  note: maybeLine({ label: 'Catatan', hint: 'Keterangan singkat.' }, 300),
});

export const outputSchema = group({
  document: reference('documents', { label: 'Dokumen hasil', hint: 'Dokumen yang Anda terima.' }),
  owner: field(z.enum(keysOf(HOLDERS)).nullable().default(null), {
    label: 'Milik siapa',
    hint: 'Pemilik dokumen yang terbit, misalnya anak. Isi bila bukan Anda atau bila bisa keliru; rencana kunjungan memakainya.',
    widget: 'select',
    options: HOLDERS,
  }),
  when: whenField,
  note: maybeLine({ label: 'Catatan', hint: 'Misalnya "berlaku 6 bulan".' }, 300),
});

/** Where the service can be asked for besides the counter (CPSV-AP Channel). */
export const channelSchema = group({
  name: field(line(160), {
    label: 'Nama kanal',
    hint: 'Misalnya nama aplikasi.',
    widget: 'string',
  }),
  url: maybeUrl({ label: 'Alamat', hint: 'Alamat resmi kanal ini, bila ada.' }),
  note: maybeLine({ label: 'Catatan', hint: 'Apa yang bisa dilakukan di sana.' }, 240),
});

export const noteSchema = group({
  kind: choice(NOTE_KINDS, {
    label: 'Jenis',
    hint: 'Keraguan, perubahan, perbedaan daerah, atau hal yang perlu diketahui.',
  }),
  text: field(line(600), {
    label: 'Catatan',
    hint: 'Kalimat lengkap untuk warga.',
    widget: 'text',
  }),
  explains: field(z.enum(keysOf(EXPLANATIONS)).nullable().default(null), {
    label: 'Menjelaskan',
    hint: 'Isi bila catatan ini menjelaskan perbedaan yang disebut pemeriksaan.',
    widget: 'select',
    options: EXPLANATIONS,
  }),
});

const LAW_LABELS = Object.fromEntries(
  Object.entries(LAWS).map(([id, { rule, article, asks }]) => [id, `${rule} ${article}: ${asks}`]),
) as Record<LawId, string>;

/** A rule from the law that does not fit this record; the check's report shows every waiver. */
export const waiverSchema = group({
  rule: choice(LAW_LABELS, {
    label: 'Aturan',
    hint: 'Aturan hukum yang dikecualikan untuk layanan ini.',
  }),
  reason: field(line(300), {
    label: 'Alasan',
    hint: 'Mengapa aturan ini tidak cocok di sini; tampil di laporan pemeriksaan.',
    widget: 'string',
  }),
  date: field(date, {
    label: 'Tanggal',
    hint: 'Kapan pengecualian ini diputuskan.',
    widget: 'date',
  }),
});

/** Who checked this page and when (screen: pemeriksaan isi). */
export const reviewSchema = group({
  state: choice(REVIEW_STATES, {
    label: 'Pemeriksaan',
    hint: 'Apakah instansi sudah memeriksa halaman ini.',
  }),
  by: maybeLine({ label: 'Diperiksa oleh', hint: 'Unit kerja, bukan nama orang.' }),
  date: dateField('Tanggal diperiksa', 'Wajib bila sudah diperiksa.'),
  due: dateField('Periksa lagi paling lambat', 'Tanggal pemeriksaan berikutnya.'),
});
