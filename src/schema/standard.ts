import { field } from './field.ts';
import { group, line, maybeLine, maybeProse } from './primitives.ts';
import { dateField } from './shared.ts';

const decreeSchema = group({
  number: field(line(120), { label: 'Nomor SK', hint: 'Nomor surat keputusan.', widget: 'string' }),
  date: dateField('Tanggal SK', 'Tanggal penetapan.'),
  title: field(line(300), { label: 'Judul SK', hint: 'Tentang apa.', widget: 'string' }),
});

/**
 * Components 8 to 14 of a Standar Pelayanan, which the rest of the record does not hold
 * (UU 25/2009 Pasal 21; Permenpan RB 15/2014, lampiran: manufacturing components).
 */
export const standardSchema = group({
  facilities: maybeProse({
    label: 'Sarana dan prasarana',
    hint: 'Sarana, prasarana, dan fasilitas layanan.',
  }),
  competence: maybeProse({
    label: 'Kompetensi pelaksana',
    hint: 'Pengetahuan dan keahlian petugas.',
  }),
  supervision: maybeProse({ label: 'Pengawasan internal', hint: 'Siapa mengawasi dan bagaimana.' }),
  staff: maybeLine({ label: 'Jumlah pelaksana', hint: 'Misalnya "3 petugas loket".' }),
  guarantee: maybeProse({ label: 'Jaminan pelayanan', hint: 'Janji mutu layanan.' }),
  safety: maybeProse({ label: 'Jaminan keamanan', hint: 'Jaminan keamanan dan keselamatan.' }),
  evaluation: maybeProse({ label: 'Evaluasi kinerja', hint: 'Cara dan waktu menilai kinerja.' }),
  decree: field(decreeSchema.nullable().default(null), {
    label: 'SK penetapan',
    hint: 'Surat keputusan yang menetapkan Standar Pelayanan ini.',
    widget: 'object',
  }),
});
