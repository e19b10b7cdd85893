import type { Collection } from '../schema/index.ts';

/** What one record of a collection is called on screen. */
export const WORDS: Readonly<Record<Collection, string>> = {
  services: 'layanan',
  agencies: 'instansi',
  documents: 'dokumen',
  categories: 'kategori',
  'life-events': 'peristiwa hidup',
};

/** The name of a record, or its id where it has none or is not there. */
export const nameIn = (records: ReadonlyMap<string, { name?: string | undefined }>, id: string) =>
  records.get(id)?.name ?? id;

/** "KTP-el", "KK", and 4 more → `"KTP-el", "KK", dan 4 lainnya`. */
export function some(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `"${name.slice(0, 80)}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')}, dan ${rest} lainnya` : shown.join(', ');
}
