import * as z from 'zod';
import { agencySchema } from '../../../schema/agency.ts';
import { categorySchema } from '../../../schema/category.ts';
import { documentSchema } from '../../../schema/document.ts';
import { lifeEventSchema } from '../../../schema/life-event.ts';
import { common, idsOf, inEntry, instead, nameOf } from './common.ts';

export const agencyShape = agencySchema.extend({
  ...common,
  services: idsOf('Layanan', 'Layanan yang menjadi tanggung jawab instansi ini.'),
  partnerIn: idsOf('Ikut melayani', 'Layanan instansi lain yang ikut dilayani instansi ini.'),
});
export const agencyEntry = agencyShape.pick({
  ...inEntry,
  name: true,
  shortName: true,
  level: true,
  summary: true,
});

export const documentShape = documentSchema.extend({
  ...common,
  issuedBy: idsOf('Terbit dari', 'Layanan katalog ini yang menerbitkan dokumen ini.'),
  askedBy: idsOf('Diminta oleh', 'Layanan katalog ini yang meminta dokumen ini.'),
});
export const documentEntry = documentShape.pick({
  ...inEntry,
  name: true,
  otherNames: true,
  summary: true,
  origin: true,
});

export const categoryShape = categorySchema.extend({
  ...common,
  services: idsOf('Layanan', 'Layanan dalam kategori ini.'),
});
export const categoryEntry = categoryShape.pick({
  ...inEntry,
  name: true,
  summary: true,
  order: true,
});

const { services } = lifeEventSchema.shape;
const row = services.unwrap().element.extend({ serviceName: nameOf('Nama layanan') });

export const lifeEventShape = lifeEventSchema.extend({
  ...common,
  services: instead(services, z.array(row)),
  more: idsOf('Layanan lain', 'Layanan yang menyebut peristiwa ini tetapi tidak ada di urutannya.'),
});
export const lifeEventEntry = lifeEventShape.pick({
  ...inEntry,
  name: true,
  summary: true,
  order: true,
});
