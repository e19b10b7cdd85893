import * as z from 'zod';
import { field } from './field.ts';
import { choice, group, line } from './primitives.ts';
import { summaryField } from './shared.ts';
import { ICONS } from './vocabulary.ts';

export const order = field(z.int().min(0).max(9999), {
  label: 'Urutan',
  hint: 'Angka kecil tampil lebih dulu.',
  widget: 'number',
});

export const icon = choice(ICONS, { label: 'Gambar', hint: 'Gambar kecil di samping nama.' });

/** A shelf of the catalogue; each service stands on exactly one. */
export const categorySchema = group({
  name: field(line(60), {
    label: 'Nama kategori',
    hint: 'Beberapa kata yang langsung dipahami warga.',
    widget: 'string',
  }),
  summary: summaryField('Satu kalimat: layanan apa saja yang ada di sini.'),
  icon,
  order,
});

export type Category = z.output<typeof categorySchema>;
