import type { Library } from '../domain/library.ts';

/**
 * Pages are bundled, the integration that writes the other files is not: two worlds in one process, each
 * with its own modules. What the pages have opened is handed over here, so that nothing is read twice
 * and no file can say anything else than the page beside it.
 */
const KEY = Symbol.for('sekali-datang/library');
const shared = globalThis as { [KEY]?: Library };

/** Called once the catalogue has been opened and its history read. */
export function handOver(library: Library): void {
  shared[KEY] = library;
}

/** The catalogue of the pages that have just been built. */
export function handedOver(): Library {
  const library = shared[KEY];
  if (!library) throw new Error('Katalog belum dibuka: tidak ada halaman yang dibuat.');
  return library;
}
