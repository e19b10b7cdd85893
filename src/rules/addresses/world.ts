import { fatesOf, type Entry, type Fate } from '../../domain/former.ts';
import { isPageAddress, pageAddresses } from '../../domain/published.ts';
import type { Addresses } from '../../domain/ledger.ts';
import type { Collection } from '../../schema/index.ts';
import type { CatalogueDraft } from '../finding.ts';

/** What the rules about addresses look at: pages only, because files are known to the build alone. */
export interface AddressWorld {
  readonly live: Addresses;
  readonly ledger: Addresses;
  readonly fates: ReadonlyMap<string, Fate>;
}

const remembered = new WeakMap<CatalogueDraft, AddressWorld>();

/** The addresses of a catalogue, finished or not; computed once for all rules. */
export function addressWorld(catalogue: CatalogueDraft): AddressWorld {
  let world = remembered.get(catalogue);
  if (!world) {
    const live = pageAddresses({ ...catalogue, lifeEvents: catalogue['life-events'] });
    const published = catalogue.ledger?.addresses ?? new Map<string, string | null>();
    const ledger = new Map([...published].filter(([path]) => isPageAddress(path)));
    const entries: Iterable<Entry> = catalogue.redirects.values();
    world = { live, ledger, fates: fatesOf({ live, ledger, entries }) };
    remembered.set(catalogue, world);
  }
  return world;
}

const FOLDER: Partial<Record<string, Collection>> = {
  layanan: 'services',
  instansi: 'agencies',
  dokumen: 'documents',
  kategori: 'categories',
  peristiwa: 'life-events',
};

/** The record whose page an address is or was; null for other addresses. */
export function recordAt(path: string): { collection: Collection; id: string } | null {
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  const collection = FOLDER[folder];
  return collection ? { collection, id } : null;
}

/** An address in a message: never cut, because it has to be found again. */
export const quoted = (path: string): string => `"${path}"`;
