/**
 * The collections of Astro, filled by the same reader that `npm run check` uses, so that the site and
 * the check can never read a file differently (docs/decisions/0003).
 */
import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueFolder, formatReport, readCatalogue, type Reading } from './check/index.ts';
import { keptReading } from './check/kept.ts';
import { ledgerText } from './domain/ledger.ts';
import { schemas, siteSchema } from './schema/index.ts';

type Catalogue = NonNullable<Reading['catalogue']>;
type Pick = (catalogue: Catalogue) => Iterable<readonly [string, Record<string, unknown>]>;

const folder = resolve(catalogueFolder());
let reading: Omit<Reading, 'drafts'> | undefined;

/** All collections share one reading of the folder; a change of any file makes it stale. */
function read() {
  reading ??= keptReading() ?? readCatalogue(folder);
  return reading;
}

function fill(context: LoaderContext, records: ReturnType<Pick>) {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const [id, data] of records) {
    gone.delete(id);
    store.set({ id, data, digest: context.generateDigest(data) });
  }
  for (const id of gone) store.delete(id);
}

/** Follows the folder while editing: a fault is reported and the last good content stays on screen. */
function follow(context: LoaderContext, pick: Pick) {
  let timer: NodeJS.Timeout | undefined;
  let broken = false;
  context.watcher?.add(folder);
  context.watcher?.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    reading = undefined;
    clearTimeout(timer);
    // An editor often writes in several strokes; all collections then refresh from one reading.
    timer = setTimeout(() => {
      const { catalogue, problems, files } = read();
      if (catalogue) fill(context, pick(catalogue));
      // One of the collections speaks for all of them.
      if (context.collection !== 'site') return;
      if (!catalogue) {
        const errors = problems.filter(({ severity }) => severity === 'error');
        const report = formatReport(errors, files);
        context.logger.error(`\n${report}Situs tetap menampilkan isi terakhir yang benar.`);
      } else if (broken) context.logger.info('Isi sudah benar lagi; situs menampilkannya.');
      broken = !catalogue;
    }, 60);
  });
}

function loader(name: string, pick: Pick): Loader {
  return {
    name: `catalogue-${name}`,
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface asks for a promise
    load: async (context) => {
      const { catalogue, problems, files } = read();
      if (!catalogue) throw new Error(`\n${formatReport(problems, files)}`);
      fill(context, pick(catalogue));
      follow(context, pick);
    },
  };
}

const {
  services,
  agencies,
  documents,
  categories,
  'life-events': lifeEvents,
  words,
  redirects,
} = schemas;
export const collections = {
  services: defineCollection({ schema: services, loader: loader('services', (c) => c.services) }),
  agencies: defineCollection({ schema: agencies, loader: loader('agencies', (c) => c.agencies) }),
  documents: defineCollection({
    schema: documents,
    loader: loader('documents', (c) => c.documents),
  }),
  categories: defineCollection({
    schema: categories,
    loader: loader('categories', (c) => c.categories),
  }),
  'life-events': defineCollection({
    schema: lifeEvents,
    loader: loader('life-events', (c) => c.lifeEvents),
  }),
  words: defineCollection({ schema: words, loader: loader('words', (c) => c.words) }),
  redirects: defineCollection({
    schema: redirects,
    loader: loader('redirects', (c) => c.redirects),
  }),
  ledger: defineCollection({
    schema: z.object({ text: z.string() }),
    loader: loader('ledger', ({ site, ledger }) =>
      ledger ? [['ledger', { text: ledgerText(site.url, ledger.addresses) }]] : [],
    ),
  }),
  site: defineCollection({ schema: siteSchema, loader: loader('site', (c) => [['site', c.site]]) }),
};
