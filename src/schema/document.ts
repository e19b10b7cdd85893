import * as z from 'zod';
import { field } from './field.ts';
import {
  choice,
  flag,
  group,
  line,
  listOf,
  maybeLine,
  maybeProse,
  maybeUrl,
  references,
} from './primitives.ts';
import { summaryField } from './shared.ts';
import { ORIGINS } from './vocabulary.ts';

/** A document that a service asks for or issues (CPSV-AP Evidence / Output). One thing, one record. */
export const documentSchema = group({
  name: field(line(120), {
    label: 'Nama dokumen',
    hint: 'Nama baku, misalnya "Kartu Keluarga (KK)".',
    widget: 'string',
  }),
  otherNames: listOf(
    field(line(120), {
      label: 'Nama lain',
      hint: 'Nama lain yang dipakai orang.',
      widget: 'string',
    }),
    {
      label: 'Nama lain',
      hint: 'Nama lama, singkatan, atau sebutan sehari-hari.',
    },
  ),
  summary: summaryField('Satu kalimat: dokumen apa ini dan untuk apa.'),
  recognise: maybeProse(
    { label: 'Cara mengenali', hint: 'Seperti apa bentuknya, apa yang tertulis di atasnya.' },
    500,
  ),
  origin: choice(ORIGINS, { label: 'Asal dokumen', hint: 'Dari mana warga mendapat dokumen ini.' }),
  party: maybeLine({
    label: 'Pihak penerbit',
    hint: 'Wajib bila asalnya pihak lain, misalnya "Rumah sakit atau puskesmas".',
  }),
  issuers: references('services', {
    label: 'Layanan penerbit yang dituju',
    hint: 'Ke layanan mana orang yang belum punya dikirim, bila beberapa layanan menerbitkannya. Yang paling umum di atas.',
  }),
  obtain: maybeProse(
    { label: 'Cara mendapatkan', hint: 'Satu-dua kalimat: apa yang dilakukan bila belum punya.' },
    400,
  ),
  formUrl: maybeUrl({
    label: 'Alamat formulir',
    hint: 'Alamat resmi untuk mengunduh formulir, bila ada.',
  }),
  unit: maybeLine(
    {
      label: 'Satuan',
      hint: 'Cara menghitung aslinya, misalnya "lembar" untuk foto dan meterai. Kosong berarti "asli".',
    },
    20,
  ),
  common: flag({
    label: 'Umumnya sudah dimiliki',
    hint: 'Ya bila hampir semua orang yang datang sudah memilikinya, misalnya KTP-el.',
  }),
  civilRegistration: flag({
    label: 'Dokumen kependudukan',
    hint: 'Ya untuk KK, KTP-el, akta, dan surat kependudukan lain dari Disdukcapil: terbit gratis.',
  }),
  singleUse: flag({
    label: 'Dibuat untuk satu keperluan',
    hint: 'Ya untuk formulir, surat pernyataan, surat kuasa, dan foto: setiap kantor minta yang baru.',
  }),
});

export type Document = z.output<typeof documentSchema>;
