import * as z from 'zod';
import { field } from './field.ts';
import {
  choice,
  clock,
  date,
  group,
  line,
  listOf,
  maybeLine,
  maybeUrl,
  slug,
} from './primitives.ts';
import { CONTACTS, WEEKDAYS } from './vocabulary.ts';

/** One way to reach somebody. */
export const contactSchema = group({
  type: choice(CONTACTS, { label: 'Jenis kontak', hint: 'Cara menghubungi.' }),
  value: field(line(200), {
    label: 'Nomor atau alamat',
    hint: 'Nomor persis seperti tertulis di sumber resmi, atau alamat surel, situs, atau tempat.',
    widget: 'string',
  }),
});

/** Where to complain: schema.org has no word for it; CPSV-AP calls it a ContactPoint. */
export const complaintSchema = group({
  name: field(line(160), {
    label: 'Nama kanal pengaduan',
    hint: 'Misalnya "SP4N-LAPOR!".',
    widget: 'string',
  }),
  contacts: listOf(contactSchema, {
    label: 'Kontak',
    hint: 'Kosongkan bila belum ada nomor resmi; halaman akan menyuruh warga bertanya di loket.',
  }),
  note: maybeLine({ label: 'Catatan', hint: 'Keterangan singkat, bila perlu.' }, 240),
});

export const complaints = listOf(complaintSchema, {
  label: 'Pengaduan',
  hint: 'Ke mana warga mengadu bila layanan tidak sesuai.',
});

export const contacts = listOf(contactSchema, {
  label: 'Kontak',
  hint: 'Nomor dan alamat resmi saja. Kosongkan bila belum tahu.',
});

const span = group({
  from: field(clock, { label: 'Mulai', hint: 'Jam 24-jam, misalnya "12:00".', widget: 'string' }),
  to: field(clock, { label: 'Sampai', hint: 'Jam 24-jam, misalnya "13:00".', widget: 'string' }),
});

/** Opening hours of one weekday, with the breaks in between. Local time of the site. */
export const daySchema = group({
  open: field(clock, { label: 'Buka', hint: 'Jam buka, misalnya "08:00".', widget: 'string' }),
  close: field(clock, { label: 'Tutup', hint: 'Jam tutup, misalnya "15:00".', widget: 'string' }),
  breaks: listOf(span, { label: 'Istirahat', hint: 'Jam loket berhenti melayani.' }, 4),
});

const weekday = (label: string) =>
  field(daySchema.nullable().default(null), {
    label,
    hint: 'Kosongkan bila hari itu tutup.',
    widget: 'object',
  });

/** A week of opening hours; a day that is null is closed. */
export const hoursSchema = group({
  monday: weekday(WEEKDAYS.monday),
  tuesday: weekday(WEEKDAYS.tuesday),
  wednesday: weekday(WEEKDAYS.wednesday),
  thursday: weekday(WEEKDAYS.thursday),
  friday: weekday(WEEKDAYS.friday),
  saturday: weekday(WEEKDAYS.saturday),
  sunday: weekday(WEEKDAYS.sunday),
});

/** A rule that a service or a deadline rests on (CPSV-AP LegalResource). */
export const legalBasisSchema = group({
  rule: field(line(200), {
    label: 'Peraturan',
    hint: 'Jenis, nomor, dan tahun, misalnya "UU 24/2013".',
    widget: 'string',
  }),
  about: maybeLine({ label: 'Tentang', hint: 'Judul peraturan.' }, 300),
  article: maybeLine({ label: 'Pasal', hint: 'Misalnya "Pasal 79A (gratis)".' }, 300),
  url: maybeUrl({ label: 'Alamat naskah', hint: 'Alamat web naskah peraturan, bila ada.' }),
});

/** Where a statement of the record comes from, and whether somebody saw it there. */
export const sourceSchema = group({
  name: maybeLine({ label: 'Nama sumber', hint: 'Nama peraturan atau halaman, bila ada.' }, 300),
  url: maybeUrl({ label: 'Alamat sumber', hint: 'Alamat web halaman sumber.' }),
  confirms: field(line(400), {
    label: 'Membuktikan apa',
    hint: 'Bagian isi yang didukung sumber ini.',
    widget: 'string',
  }),
  seen: field(z.boolean(), {
    label: 'Sudah dilihat langsung',
    hint: 'Ya bila isinya sudah dibaca di sumber ini; tidak bila belum sempat dicocokkan.',
    widget: 'boolean',
  }),
});

/** `when`: question id → ids of the options under which a row applies. AND between questions, OR within. */
export const whenField = field(
  z.record(slug, z.array(slug).min(1).max(20)).nullable().default(null),
  {
    label: 'Hanya bila',
    hint: 'Pilih jawaban yang membuat baris ini berlaku. Kosongkan bila selalu berlaku.',
    widget: 'condition',
  },
);

/** A stable id inside a record; becomes the fragment of its address (`#langkah-ambil-ktp`). */
export const partId = field(slug, {
  label: 'Id',
  hint: 'Huruf kecil dan tanda hubung. Jangan diganti setelah terbit: id menjadi alamat.',
  widget: 'id',
});

/** Words people type to find a record: shown to nobody, known to the search. */
export const keywordsField = (hint: string, listHint: string) =>
  listOf(field(line(80), { label: 'Kata cari', hint, widget: 'string' }), {
    label: 'Kata cari',
    hint: listHint,
  });

export const summaryField = (hint: string) =>
  field(line(320), { label: 'Ringkasan', hint, widget: 'text' });

export const dateField = (label: string, hint: string) =>
  field(date.nullable().default(null), { label, hint, widget: 'date' });
