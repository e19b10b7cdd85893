import type { Collection } from '../schema/index.ts';
import { inFile } from '../schema/sentences.ts';

/** What one record of a collection is called on screen. */
export const WORDS: Readonly<Record<Collection, string>> = {
  services: 'layanan',
  agencies: 'instansi',
  documents: 'dokumen',
  categories: 'kategori',
  'life-events': 'peristiwa hidup',
  words: 'kata pencarian',
  redirects: 'alamat lama',
};

/** Records as far as they have a name. */
export type Named = ReadonlyMap<string, { readonly name?: string | undefined }>;

/** The name of a record, or its id where it has none or is not there. */
export const nameIn = (records: Named, id: string) => records.get(id)?.name ?? id;

/** `"Hilang" [hilang]`: a thing by its words, and as it is written in the file. */
export const naming = (words: string | undefined, written: string) =>
  `${words ? `"${words}"` : '(belum bernama)'}${inFile(written)}`;

/** `layanan "KK baru" [services/kk-baru.yml]`: a record by its name, and where it lies. */
export const recordName = (
  catalogue: Readonly<Record<Collection, Named>>,
  collection: Collection,
  id: string,
) =>
  `${WORDS[collection]} ${naming(catalogue[collection].get(id)?.name, `${collection}/${id}.yml`)}`;

/** "KTP-el", "KK", and 4 more → `"KTP-el", "KK", dan 4 lainnya`. */
export function some(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `"${name.slice(0, 80)}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')}, dan ${rest} lainnya` : shown.join(', ');
}

const figures = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** 32768 → "32.768". */
export const figure = (value: number): string => figures.format(value);

/** 35000 → "Rp35.000". */
export const rupiah = (amount: number): string => `Rp${figure(amount)}`;

/** "2026-01-05" → "5 Januari 2026". */
export const day = (iso: string): string => days.format(new Date(`${iso}T00:00:00Z`));
