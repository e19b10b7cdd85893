import * as z from 'zod';
import { date, slug } from '../../../schema/primitives.ts';
import { requirementSchema } from '../../../schema/requirement.ts';
import { outputSchema } from '../../../schema/service-parts.ts';
import { serviceSchema } from '../../../schema/service.ts';
import { common, inEntry, instead, nameOf, said } from './common.ts';

const { requirements, outputs, lifeEvents } = serviceSchema.shape;
const documentName = nameOf('Nama dokumen');

/** A service as it is published: all of the record but the waivers, which only the check reads. */
export const serviceShape = serviceSchema.omit({ waivers: true }).extend({
  ...common,
  reviewed: said(
    date.nullable(),
    'Tanggal diperiksa',
    'Kapan instansi memeriksa isi ini; null bila belum pernah.',
  ),
  agencyName: nameOf('Nama instansi'),
  categoryName: nameOf('Nama kategori'),
  lifeEvents: instead(lifeEvents, z.array(slug)),
  requirements: instead(requirements, z.array(requirementSchema.extend({ documentName }))),
  outputs: instead(outputs, z.array(outputSchema.extend({ documentName }))),
});

export const serviceEntry = serviceShape.pick({
  ...inEntry,
  code: true,
  name: true,
  summary: true,
  agency: true,
  agencyName: true,
  category: true,
  categoryName: true,
  status: true,
  reviewed: true,
});
