import * as z from 'zod';
import { field } from './field.ts';
import {
  choice,
  date,
  flag,
  group,
  line,
  listOf,
  maybeProse,
  maybeUrl,
  references,
  webUrl,
} from './primitives.ts';
import { complaints, contacts, hoursSchema } from './shared.ts';
import { TIME_ZONES } from './vocabulary.ts';

const holidaySchema = group({
  date: field(date, { label: 'Tanggal', hint: 'Hari libur, tahun-bulan-hari.', widget: 'date' }),
  name: field(line(120), {
    label: 'Nama hari libur',
    hint: 'Misalnya "Hari Buruh".',
    widget: 'string',
  }),
});

const HEX = /^#[0-9a-f]{6}$/i;

/** The building itself: one `site.yml` per catalogue. */
export const siteSchema = group({
  name: field(line(80), {
    label: 'Nama MPP',
    hint: 'Misalnya "MPP Kabupaten Contoh".',
    widget: 'string',
  }),
  region: field(line(80), { label: 'Kabupaten/kota', hint: 'Nama daerah.', widget: 'string' }),
  url: field(webUrl, {
    label: 'Alamat situs',
    hint: 'Alamat lengkap tempat situs ini dipasang.',
    widget: 'string',
  }),
  sample: flag({
    label: 'Data contoh',
    hint: 'Ya selama jam, loket, dan alamat belum data sungguhan.',
  }),
  languages: field(
    z
      .array(z.enum(['id']))
      .min(1)
      .default(['id']),
    {
      label: 'Bahasa',
      hint: 'Bahasa halaman.',
      widget: 'select',
      options: { id: 'Bahasa Indonesia' },
    },
  ),
  timeZone: choice(TIME_ZONES, { label: 'Zona waktu', hint: 'Untuk menghitung buka atau tutup.' }),
  colour: field(
    z.string().regex(HEX, {
      error: (issue) =>
        `Tertulis ${JSON.stringify(issue.input)}. Seharusnya kode warna dalam tanda kutip, misalnya "#0b5d3b". Pilih warna yang cukup gelap untuk tulisan putih.`,
    }),
    {
      label: 'Warna utama',
      hint: 'Warna daerah; cukup gelap untuk tulisan putih di atasnya.',
      widget: 'color',
    },
  ),
  logo: field(
    line()
      .regex(/^\/[\w./-]+$/, {
        error: (issue) =>
          `Tertulis ${JSON.stringify(issue.input)}. Seharusnya alamat gambar di situs ini, diawali garis miring, misalnya "/lambang.svg". Taruh gambarnya di folder public lalu tulis namanya setelah garis miring.`,
      })
      .nullable()
      .default(null),
    {
      label: 'Lambang',
      hint: 'Nama berkas gambar di folder public, misalnya "/lambang.svg".',
      widget: 'image',
    },
  ),
  address: maybeProse({ label: 'Alamat', hint: 'Alamat gedung. Kosongkan bila belum tahu.' }, 300),
  map: maybeUrl({ label: 'Tautan peta', hint: 'Alamat peta gedung.' }),
  contacts,
  hours: field(hoursSchema.nullable().default(null), {
    label: 'Jam buka',
    hint: 'Jam buka gedung setiap hari.',
    widget: 'object',
  }),
  holidays: listOf(
    holidaySchema,
    { label: 'Hari libur', hint: 'Tanggal merah dan cuti bersama saat gedung tutup.' },
    200,
  ),
  complaints,
  popular: references('services', {
    label: 'Paling sering dicari',
    hint: 'Sampai sepuluh layanan untuk beranda, menurut urutan.',
  }),
});

export type Site = z.output<typeof siteSchema>;
