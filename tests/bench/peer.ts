/** What a search engine has to do to be measured. */
import { buildIndex } from '../../src/search/build.ts';
import { Search, type Hit } from '../../src/search/engine.ts';
import { packIndex, unpackIndex } from '../../src/search/pack.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';

/** So many results are asked for: what a visitor may look at. */
export const LIMIT = 10;

/** Ids, best first. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** One way to bring an engine to the browser: a text to download, and what makes it search there. */
export interface Way {
  readonly what: 'records' | 'index';
  readonly text: string;
  readonly open: (text: string) => Find | Promise<Find>;
}

export interface Peer {
  readonly name: string;
  /** The ways there are; the one with the smallest download is measured. */
  readonly ways: (catalogue: Catalogue) => readonly Way[] | Promise<readonly Way[]>;
}

/** What the others search in: the fields of a service that hold what people ask for. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
  readonly keywords: readonly string[];
  readonly summary: string;
}

export const rowsOf = (catalogue: Catalogue): Row[] =>
  [...catalogue.services.values()].map(({ id, name, officialName, keywords, summary }) => ({
    id,
    name,
    officialName,
    keywords,
    summary,
  }));

/** A way that indexes in the browser; nothing but the records is downloaded. */
export const byRecords = (catalogue: Catalogue, open: (rows: Row[]) => Find): Way => ({
  what: 'records',
  text: JSON.stringify(rowsOf(catalogue)),
  open: (text) => open(JSON.parse(text) as Row[]),
});

function ourWay(catalogue: Catalogue, found: (search: Search) => Find): Way {
  return {
    what: 'index',
    text: packIndex(buildIndex(catalogue)),
    open: (text) => found(new Search(unpackIndex(text))),
  };
}

/** A result of another kind has its kind before it: it is never the right answer, but it is a result. */
const named = ({ kind, id }: Hit) => (kind === 'service' ? id : `${kind}/${id}`);

/** Our search, services before all else: the others know nothing else. */
export const ours: Peer = {
  name: 'Sekali Datang',
  ways: (catalogue) => [
    ourWay(catalogue, (search) => (query) => {
      const { hits } = search.search(query, { limit: LIMIT });
      const services = hits.filter(({ kind }) => kind === 'service');
      return [...services, ...hits.filter(({ kind }) => kind !== 'service')].map(named);
    }),
  ],
};

/** Our search as the visitor sees it: an agency or a life event above a service pushes it down. */
export const oursWithAll: Peer = {
  name: 'Sekali Datang, semua jenis',
  ways: (catalogue) => [
    ourWay(
      catalogue,
      (search) => (query) => search.search(query, { limit: LIMIT }).hits.map(named),
    ),
  ],
};
