/** The search engines ours is measured against, each as its documentation says to use it. */
import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/indonesian';
import { Index } from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import { byRecords, LIMIT, ours, rowsOf, type Find, type Peer, type Row } from './peer.ts';

/** Fuse has an index to download too, but it needs the records beside it, so it is never smaller. */
function fuse(name: string, options: IFuseOptions<Row>): Peer {
  const keys = ['name', 'officialName', 'keywords', 'summary'];
  return {
    name,
    ways: (catalogue) => [
      byRecords(catalogue, (rows) => {
        const fuse = new Fuse(rows, { ...options, keys });
        return (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.id);
      }),
    ],
  };
}

/** The name is kept in the index, as every engine must show at least that. */
function miniSearch(name: string, more: Partial<Options<Row>> = {}): Peer {
  const options: Options<Row> = {
    ...more,
    fields: ['name', 'officialName', 'keywords', 'summary'],
    storeFields: ['name'],
    extractField: (row, field) => {
      const value = row[field as keyof Row];
      return typeof value === 'string' ? value : value.join(' ');
    },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 3, keywords: 2 } },
  };
  const filled = (rows: readonly Row[]) => {
    const index = new MiniSearch(options);
    index.addAll(rows);
    return index;
  };
  const findIn =
    (index: MiniSearch<Row>): Find =>
    (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => id as string);
  return {
    name,
    ways: (catalogue) => [
      byRecords(catalogue, (rows) => findIn(filled(rows))),
      {
        what: 'index',
        text: JSON.stringify(filled(rowsOf(catalogue))),
        open: (text) => findIn(MiniSearch.loadJSON(text, options)),
      },
    ],
  };
}

const oramaDatabase = () =>
  create({
    schema: { name: 'string', officialName: 'string', keywords: 'string[]', summary: 'string' },
    components: { tokenizer: { language, stemmer, stemming: true } },
  });

const orama: Peer = {
  name: 'Orama (pemotong imbuhan)',
  ways: async (catalogue) => {
    type Database = ReturnType<typeof oramaDatabase>;
    const filled = async (rows: readonly Row[]) => {
      const database = oramaDatabase();
      await insertMultiple(
        database,
        rows.map((row) => ({ ...row, keywords: [...row.keywords] })),
      );
      return database;
    };
    const findIn =
      (database: Database): Find =>
      async (query) => {
        const { hits } = await search(database, {
          term: query,
          limit: LIMIT,
          tolerance: 1,
          boost: { name: 3, keywords: 2 },
        });
        return hits.map(({ id }) => id);
      };
    return [
      {
        what: 'records',
        text: JSON.stringify(rowsOf(catalogue)),
        open: async (text) => findIn(await filled(JSON.parse(text) as Row[])),
      },
      {
        what: 'index',
        text: JSON.stringify(save(await filled(rowsOf(catalogue)))),
        open: (text) => {
          const database = oramaDatabase();
          load(database, JSON.parse(text) as RawData);
          return findIn(database);
        },
      },
    ];
  },
};

/** One text a record, in order of weight: FlexSearch ranks what stands earlier higher. */
const flexIndex = () => new Index({ tokenize: 'forward', encoder: 'LatinBalance' });
const flexText = ({ name, keywords, officialName, summary }: Row) =>
  [name, ...keywords, officialName, summary].join(' ');

/** With `suggest`, or a query with one unknown word finds nothing. */
const findInFlex =
  (index: Index): Find =>
  (query) =>
    index.search(query, { limit: LIMIT, suggest: true }).map(String);

const flexSearch: Peer = {
  name: 'FlexSearch',
  ways: (catalogue) => {
    const filled = (rows: readonly Row[]) => {
      const index = flexIndex();
      for (const row of rows) index.add(row.id, flexText(row));
      return index;
    };
    const rows = rowsOf(catalogue);
    const parts: [string, string][] = [];
    filled(rows).export((key, data) => {
      parts.push([key, data]);
    });
    return [
      byRecords(catalogue, (own) => findInFlex(filled(own))),
      {
        what: 'index',
        text: JSON.stringify({ parts, names: rows.map(({ id, name }) => [id, name]) }),
        open: (text) => {
          const index = flexIndex();
          for (const [key, data] of (JSON.parse(text) as { parts: [string, string][] }).parts)
            index.import(key, data);
          return findInFlex(index);
        },
      },
    ];
  },
};

export const PEERS: readonly Peer[] = [
  ours,
  fuse('Fuse 7.5', {}),
  fuse('Fuse 7.5, useTokenSearch', { useTokenSearch: true }),
  miniSearch('MiniSearch'),
  miniSearch('MiniSearch, pemotong imbuhan', {
    processTerm: (term) => stemmer(term.toLowerCase()),
  }),
  orama,
  flexSearch,
];
