import { fatesOf } from '../domain/former.ts';
import type { Addresses } from '../domain/ledger.ts';
import type { Library } from '../domain/library.ts';
import { pageAddresses } from '../domain/published.ts';
import type { PublishedFile } from './outlet.ts';
import { outlets } from './outlets.ts';

/** The address under which a file is read: a folder's page goes by the folder. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/**
 * Every address of the site today: pages and places that follow from the records, and the files beside
 * them. What passes (settings for a web server, redirects) is no address of its own.
 */
export function liveAddresses(library: Library, files: Iterable<PublishedFile>): Addresses {
  const found = pageAddresses(library.catalogue);
  for (const { path, passing } of files) if (!passing) found.set(addressOf(path), null);
  return found;
}

/** What a release writes down and what it must answer for. */
export interface Release {
  /** Everything that is published now: what is there, and what leads on. */
  readonly published: Addresses;
  /** Addresses of the ledger that nothing answers for. */
  readonly lost: readonly string[];
}

/** The addresses of the catalogue as it would be published today, against its ledger. */
export function releaseOf(library: Library): Release {
  const live = liveAddresses(
    library,
    outlets.flatMap((outlet) => [...outlet(library)]),
  );
  const { ledger, redirects } = library.catalogue;
  const published = new Map(live);
  // A page that is gone keeps its code in the ledger: that is how a code is never used again.
  for (const { from } of redirects.values())
    published.set(from, ledger?.addresses.get(from) ?? null);
  const fates = fatesOf({
    live,
    ledger: ledger?.addresses ?? new Map(),
    entries: redirects.values(),
  });
  const lost = [...fates].filter(([, fate]) => fate.kind === 'lost').map(([path]) => path);
  return { published, lost };
}
