import * as z from 'zod';
import { siteSchema } from '../../../schema/site.ts';
import { said, updated, urlOf } from './common.ts';

const count = (title: string, description: string) => said(z.int().min(0), title, description);

/** The building as others may reuse it: without what only the pages need. */
export const siteShape = siteSchema.pick({
  name: true,
  region: true,
  url: true,
  sample: true,
  timeZone: true,
  address: true,
  map: true,
  contacts: true,
  hours: true,
  holidays: true,
  complaints: true,
});

const licenceShape = z.strictObject({
  id: said(z.string(), 'Kode SPDX', 'Pengenal lisensi menurut daftar SPDX.'),
  name: said(z.string(), 'Nama lisensi', 'Nama lengkap lisensi.'),
  url: urlOf('Alamat lisensi', 'Naskah lisensi.'),
  attribution: said(z.string(), 'Cara menyebut sumber', 'Tulis ini bila memakai isinya.'),
});

/** What every file says of itself, so that one that was passed on alone still tells what it is. */
export const envelope = {
  version: said(
    z.string().regex(/^1\.\d+\.\d+$/),
    'Versi bentuk data',
    'Angka pertama sama dengan yang di alamat (v1). Angka kedua naik bila ada yang ditambah.',
  ),
  licence: said(licenceShape, 'Lisensi', 'Syarat memakai ulang isi ini.'),
  source: said(
    siteShape.pick({ name: true, region: true, url: true, sample: true }),
    'Sumber',
    'MPP yang menerbitkan. Bila sample bernilai true, jam, loket, dan alamatnya contoh.',
  ),
  updated,
} as const;

export const itemFile = <T extends z.ZodType>(item: T) => z.strictObject({ ...envelope, item });

export const listFile = <T extends z.ZodType>(entry: T) =>
  z.strictObject({
    ...envelope,
    count: count('Jumlah', 'Banyaknya rekaman dalam daftar ini.'),
    items: z.array(entry),
  });

/** One file, or one for each record when the address is a template. */
const fileShape = z.strictObject({
  url: said(z.string(), 'Alamat', 'Alamat berkas; {id} diganti id rekaman.'),
  template: said(z.boolean(), 'Alamat berpola', 'true bila alamatnya memuat {id}.'),
  mediaType: said(z.string(), 'Jenis berkas', 'Jenis menurut IANA.'),
  title: said(z.string(), 'Isi', 'Apa isi berkas ini.'),
  count: said(z.int().min(0).nullable(), 'Jumlah', 'Banyaknya rekaman atau baris; null bila satu.'),
  schema: urlOf('Skema', 'JSON Schema berkas, atau tiap baris JSON Lines.').nullable(),
  columns: said(z.array(z.string()).nullable(), 'Kolom', 'Kolom CSV menurut urutan.'),
});

export const indexFile = z.strictObject({
  ...envelope,
  site: said(siteShape, 'MPP', 'Gedung, jam buka, kontak, dan tempat mengadu.'),
  counts: z.strictObject({
    services: count('Layanan', 'Banyaknya layanan.'),
    agencies: count('Instansi', 'Banyaknya instansi.'),
    documents: count('Dokumen', 'Banyaknya dokumen.'),
    categories: count('Kategori', 'Banyaknya kategori.'),
    lifeEvents: count('Peristiwa hidup', 'Banyaknya peristiwa hidup.'),
  }),
  openapi: urlOf('OpenAPI', 'Keterangan data ini untuk program.'),
  files: said(z.array(fileShape), 'Berkas', 'Semua berkas data terbuka situs ini.'),
});
