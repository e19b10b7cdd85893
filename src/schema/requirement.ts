import * as z from 'zod';
import { field } from './field.ts';
import { choice, flag, group, maybeLine, maybeProse, reference, slug } from './primitives.ts';
import { partId, whenField } from './shared.ts';
import { HOLDERS } from './vocabulary.ts';

const count = (label: string, hint: string) =>
  field(z.int().min(0).max(99).default(0), { label, hint, widget: 'number' });

/** Whose copy of the document, for how many people, and how many pieces for EACH of them. */
const holderSchema = group({
  who: choice(HOLDERS, { label: 'Milik siapa', hint: 'Pemilik dokumen ini.' }),
  label: maybeLine(
    {
      label: 'Sebutan',
      hint: 'Bila sebutan di daftar kurang tepat, misalnya "nazir". Wajib bila memilih "orang lain".',
    },
    80,
  ),
  people: field(z.int().min(1).max(99).default(1), {
    label: 'Berapa orang',
    hint: 'Misalnya 2 untuk dua saksi. Jumlah lembar di bawah berlaku untuk tiap orang.',
    widget: 'number',
  }),
  originals: count('Asli', 'Berapa asli untuk tiap orang.'),
  copies: count('Fotokopi', 'Berapa fotokopi biasa untuk tiap orang.'),
  certifiedCopies: count('Fotokopi dilegalisir', 'Berapa fotokopi dilegalisir untuk tiap orang.'),
  digital: count('Berkas digital', 'Berapa foto, pindaian, atau berkas digital untuk tiap orang.'),
});

/** A document a service asks for (CPSV-AP hasInput), with counts per holder. */
export const requirementSchema = group({
  id: partId,
  document: reference('documents', { label: 'Dokumen', hint: 'Pilih dari daftar dokumen.' }),
  holders: field(z.array(holderSchema).min(1).max(12), {
    label: 'Milik siapa dan berapa',
    hint: 'Satu baris untuk tiap pemilik.',
    widget: 'list',
  }),
  kept: flag({ label: 'Asli ditahan kantor', hint: 'Ya bila asli ditarik dan tidak kembali.' }),
  earlier: flag({
    label: 'Yang lama',
    hint: 'Ya bila yang diminta adalah terbitan sebelumnya, misalnya KK lama.',
  }),
  sometimes: flag({
    label: 'Tidak selalu diminta',
    hint: 'Ya bila tidak semua orang diminta dan tidak ada pertanyaan yang bisa memilihnya, misalnya hanya di sebagian kantor. Tulis kapan di Catatan.',
  }),
  when: whenField,
  oneOf: field(slug.nullable().default(null), {
    label: 'Salah satu dari',
    hint: 'Nama kelompok pilihan. Dokumen dengan nama kelompok yang sama saling menggantikan.',
    widget: 'string',
  }),
  note: maybeProse(
    {
      label: 'Catatan',
      hint: 'Hal yang perlu diperhatikan, misalnya "Nama harus sudah tercantum".',
    },
    400,
  ),
});

export type Holder = z.output<typeof holderSchema>;
export type Requirement = z.output<typeof requirementSchema>;
