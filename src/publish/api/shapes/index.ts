/** The shape of every file and record of the open data, by the name of its JSON Schema. */
import * as z from 'zod';
import { envelope, indexFile, itemFile, listFile, siteShape } from './files.ts';
import {
  agencyEntry,
  agencyShape,
  categoryEntry,
  categoryShape,
  documentEntry,
  documentShape,
  lifeEventEntry,
  lifeEventShape,
} from './others.ts';
import { serviceEntry, serviceShape } from './service.ts';

/** Each kind of record: name of its folder → the name of one of them and its words. */
export const KINDS = {
  services: { one: 'service', title: 'Layanan', shape: serviceShape, entry: serviceEntry },
  agencies: { one: 'agency', title: 'Instansi', shape: agencyShape, entry: agencyEntry },
  documents: { one: 'document', title: 'Dokumen', shape: documentShape, entry: documentEntry },
  categories: { one: 'category', title: 'Kategori', shape: categoryShape, entry: categoryEntry },
  'life-events': {
    one: 'life-event',
    title: 'Peristiwa hidup',
    shape: lifeEventShape,
    entry: lifeEventEntry,
  },
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The records of each kind, as they are published. */
export type ApiRecords = {
  readonly [K in Kind]: readonly z.output<(typeof KINDS)[K]['shape']>[];
};

export const catalogueFile = z.strictObject({
  ...envelope,
  site: siteShape,
  services: z.array(serviceShape),
  agencies: z.array(agencyShape),
  documents: z.array(documentShape),
  categories: z.array(categoryShape),
  'life-events': z.array(lifeEventShape),
});

interface Named {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Every shape with its name; a shape inside another becomes a reference to its file. */
export const shapes = z.registry<Named>();
/** The same by name. */
export const byName = new Map<string, z.ZodType>();

function publish(shape: z.ZodType, named: Named): void {
  shapes.add(shape, named);
  byName.set(named.id, shape);
}

for (const { one, title, shape, entry } of Object.values(KINDS)) {
  const name = title.toLowerCase();
  publish(shape, { id: one, title, description: `Satu ${name} dengan seluruh isinya.` });
  publish(entry, { id: `${one}-entry`, title, description: `Satu ${name} di dalam daftar.` });
  publish(itemFile(shape), {
    id: `${one}-file`,
    title: `Berkas ${name}`,
    description: `Satu ${name} dengan lisensi dan sumbernya.`,
  });
  publish(listFile(entry), {
    id: `${one}-list`,
    title: `Daftar ${name}`,
    description: `Semua ${name}, ringkas.`,
  });
}
publish(catalogueFile, {
  id: 'catalogue',
  title: 'Katalog',
  description: 'Seluruh katalog dalam satu berkas.',
});
publish(indexFile, {
  id: 'index',
  title: 'Daftar isi data',
  description: 'Semua berkas data terbuka, dengan lisensi dan jumlahnya.',
});
