import * as z from 'zod';
import { field } from './field.ts';
import { date, group, line, maybeLine } from './primitives.ts';

/** Folders, then nothing (a page) or a file name, then perhaps a place in the page. */
const ADDRESS = /^\/(?:[a-z0-9_-]+\/)*(?:[a-z0-9_-]+(?:\.[a-z0-9]+)+)?(?:#[a-z0-9-]+)?$/;

const address = z
  .string()
  .max(240)
  .regex(ADDRESS, {
    error: (issue) =>
      `Tertulis ${JSON.stringify(issue.input)}. Seharusnya alamat di situs ini tanpa nama situsnya, diawali dan diakhiri garis miring, misalnya "/layanan/ktp-el-hilang/". Salin bagian alamat sesudah nama situs.`,
  });

const endedSchema = group({
  date: field(date, {
    label: 'Sejak kapan',
    hint: 'Tanggal layanan atau halaman ini berakhir.',
    widget: 'date',
  }),
  reason: field(line(300), {
    label: 'Alasan',
    hint: 'Satu kalimat untuk warga, misalnya "Surat ini tidak diminta lagi."',
    widget: 'text',
  }),
  instead: maybeLine(
    { label: 'Yang bisa dilakukan', hint: 'Ke mana warga pergi sekarang, dalam satu kalimat.' },
    300,
  ),
});

/** An address that was published and whose page is no longer there: where it leads today. */
export const redirectSchema = group({
  name: field(line(120), {
    label: 'Nama halaman lama',
    hint: 'Nama yang dikenal warga, misalnya "Surat keterangan lajang".',
    widget: 'string',
  }),
  from: field(address, {
    label: 'Alamat lama',
    hint: 'Alamat yang pernah terbit, misalnya "/layanan/surat-lajang/".',
    widget: 'string',
  }),
  to: field(address.nullable().default(null), {
    label: 'Alamat pengganti',
    hint: 'Halaman yang sekarang menjawab. Boleh kosong bila "Tidak ada lagi" diisi.',
    widget: 'string',
  }),
  ended: field(endedSchema.nullable().default(null), {
    label: 'Tidak ada lagi',
    hint: 'Isi bila tidak ada penggantinya: alamat lama tetap terbuka dan menjelaskan keadaannya.',
    widget: 'object',
  }),
});

export type Redirect = z.output<typeof redirectSchema>;
