import { address } from '../../domain/addresses.ts';
import { fatesOf } from '../../domain/former.ts';
import type { Addresses } from '../../domain/ledger.ts';
import type { Library } from '../../domain/library.ts';

/** One address that leads to another; addresses of whole pages and files, because no server sees places. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** What the page it leads to is called. */
  readonly name: string;
}

/** The name of the record whose page this is, else the name of the site. */
function nameOf({ catalogue }: Library, path: string): string {
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  const records: Partial<Record<string, ReadonlyMap<string, { name: string }>>> = {
    layanan: catalogue.services,
    instansi: catalogue.agencies,
    dokumen: catalogue.documents,
    kategori: catalogue.categories,
    peristiwa: catalogue.lifeEvents,
  };
  return records[folder]?.get(id)?.name ?? catalogue.site.name;
}

/** All former pages and files with where they lead today, in order of address. */
export function movesOf(library: Library, live: Addresses): Move[] {
  const { catalogue } = library;
  const ended = new Map<string, string>();
  for (const { from, name, ended: end } of catalogue.redirects.values())
    if (end) ended.set(from, name);
  const ledger = catalogue.ledger?.addresses ?? new Map<string, string | null>();
  const fates = fatesOf({ live, ledger, entries: catalogue.redirects.values() });
  const moves: Move[] = [];
  for (const [from, fate] of fates) {
    if (from.includes('#') || fate.kind === 'lost') continue;
    const to = fate.kind === 'moved' ? fate.to : fate.at;
    // The page that says that it has ended is a page like any other (src/pages/[...former].astro).
    if (to !== from) moves.push({ from, to, name: ended.get(to) ?? nameOf(library, to) });
  }
  return moves.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Short links as moves: for web servers that answer them at once. */
export const shortMoves = ({ catalogue }: Library): Move[] =>
  [...catalogue.services.values()]
    .map(({ id, code, name }) => ({ from: address.short(code), to: address.service(id), name }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
