import * as z from 'zod';
import { field } from './field.ts';
import { choice, group, line, listOf, maybeLine, maybeUrl } from './primitives.ts';
import { complaints, contacts, hoursSchema, summaryField } from './shared.ts';
import { LEVELS } from './vocabulary.ts';

const counterSchema = group({
  label: field(line(60), {
    label: 'Loket',
    hint: 'Nama di papan loket, misalnya "Loket 3".',
    widget: 'string',
  }),
  floor: maybeLine({ label: 'Lantai', hint: 'Misalnya "Lantai 1".' }, 60),
});

/** An agency with counters in the building (CPSV-AP PublicOrganisation). */
export const agencySchema = group({
  name: field(line(), { label: 'Nama instansi', hint: 'Nama lengkap resmi.', widget: 'string' }),
  shortName: maybeLine(
    { label: 'Nama pendek', hint: 'Nama sehari-hari, misalnya "Disdukcapil".' },
    60,
  ),
  level: choice(LEVELS, { label: 'Tingkat', hint: 'Milik siapa instansi ini.' }),
  summary: summaryField('Satu kalimat: apa yang diurus warga di instansi ini.'),
  counters: listOf(counterSchema, {
    label: 'Loket di MPP ini',
    hint: 'Kosongkan bila tidak punya loket di sini.',
  }),
  hours: field(hoursSchema.nullable().default(null), {
    label: 'Jam layanan sendiri',
    hint: 'Isi hanya bila berbeda dari jam MPP.',
    widget: 'object',
  }),
  website: maybeUrl({ label: 'Situs resmi', hint: 'Alamat situs instansi.' }),
  contacts,
  complaints,
});

export type Agency = z.output<typeof agencySchema>;
