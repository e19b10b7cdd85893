import * as z from 'zod';
import { fieldForms } from '../../../schema/field.ts';
import { date, slug, webUrl } from '../../../schema/primitives.ts';

/** A field that no form asks for: computed, so its words address a reader of the data. */
export const said = <T extends z.ZodType>(schema: T, title: string, description: string): T =>
  schema.meta({ title, description });

/** Another schema for a field of a record, with the words that the record's own field has. */
export function instead<T extends z.ZodType>(field: z.ZodType, schema: T): T {
  const form = fieldForms.get(field);
  if (!form) throw new Error('A field of the schema has no label.');
  return said(schema, form.label, form.hint);
}

export const urlOf = (title: string, description: string) =>
  webUrl.meta({ title, description, format: 'uri' });

/** Ids of other records, computed from relations that these store. */
export const idsOf = (title: string, description: string) =>
  said(z.array(slug), title, description);

export const nameOf = (title: string) =>
  said(
    z.string().min(1),
    title,
    'Sama dengan nama di rekaman yang disebut, supaya tidak perlu dicari.',
  );

export const updated = said(
  date.nullable(),
  'Terakhir berubah',
  'Tanggal perubahan terakhir isi ini; null bila riwayatnya tidak tersedia.',
);

/** What every record has beside its own fields. */
export const common = {
  id: said(slug, 'Id', 'Pengenal tetap rekaman ini; bagian dari alamat halamannya.'),
  url: urlOf('Alamat halaman', 'Alamat tetap halaman untuk warga; tautkan yang ini.'),
  self: urlOf('Alamat data', 'Alamat rekaman ini sebagai JSON.'),
  updated,
  revision: said(
    z.string().regex(/^[0-9a-f]{12}$/),
    'Revisi',
    'Sidik isi rekaman ini: berganti bila ada isi yang berubah, sama bila tidak.',
  ),
} as const;

/** The same fields in a list, where the rest of the record is left out. */
export const inEntry = { id: true, url: true, self: true, updated: true, revision: true } as const;
