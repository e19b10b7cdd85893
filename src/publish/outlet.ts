import type { Library } from '../domain/library.ts';

/** A file of the site that is not a page: data, feed, picture, text for machines. */
export interface PublishedFile {
  /** The address, from the root of the site, with a leading slash: `/api/v1/index.json`. */
  readonly path: string;
  /** Made only when it is written or asked for. */
  readonly body: () => string | Uint8Array | Promise<string | Uint8Array>;
  /** Nobody links to it, so it may go again: it is not written into the ledger of addresses. */
  readonly passing?: true;
}

/** One kind of files that the catalogue is published in; pure, all of them derived from the library. */
export type Outlet = (library: Library) => Iterable<PublishedFile>;
