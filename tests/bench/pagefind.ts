/** Pagefind, which only runs in a browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Query } from '../../src/search/evaluate.ts';
import type { Row } from './measure.ts';
import { median, percentile } from './numbers.ts';
import { notMeasured, onPage } from './page.ts';
import { LIMIT, rowsOf } from './peer.ts';
import { qualityOf } from './quality.ts';
import { kilobytes, ms } from './table.ts';

const ROUNDS = 5;

/** As much of Pagefind's browser interface as is used here. */
interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** What the page hands back: of every query its urls and the time of each round, the cold one first. */
interface Measured {
  readonly ready: number;
  readonly bytesReady: number;
  readonly bytesAll: number;
  readonly found: readonly {
    readonly urls: readonly string[];
    readonly times: readonly number[];
  }[];
}

/** A row when there is a browser; else only a note that says so. */
export async function measurePagefind(
  catalogue: Catalogue,
  queries: readonly Query[],
): Promise<{ row: Row; notes: readonly string[] } | { notes: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'sekali-datang-pagefind-'));
  try {
    await writeIndex(catalogue, folder);
    const measured = await inBrowser(
      folder,
      queries.map(({ query }) => query),
    );
    return { row: rowOf(measured, catalogue, queries), notes: notesOf(measured) };
  } catch (error) {
    return { notes: [notMeasured('PAGEFIND', error)] };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeIndex(catalogue: Catalogue, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(errors.join('; '));
  for (const { id, name, officialName, keywords, summary } of rowsOf(catalogue))
    await index.addCustomRecord({
      url: `/${id}`,
      content: [name, ...keywords, officialName, summary].join('. '),
      language: 'id',
      meta: { title: name },
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="id"><title>Ukur</title>');
}

/** Runs in the page: everything in it must be written inside it. */
async function run(queries: readonly string[], rounds: number, limit: number): Promise<Measured> {
  const bytes = () =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).reduce(
      (sum, { encodedBodySize }) => sum + encodedBodySize,
      0,
    );
  performance.setResourceTimingBufferSize(5000);
  const start = performance.now();
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
  const ready = performance.now() - start;
  const bytesReady = bytes();
  const found = queries.map(() => ({ urls: [] as string[], times: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1)
    for (const [place, query] of queries.entries()) {
      const own = found[place];
      if (!own) continue;
      const asked = performance.now();
      const { results } = await pagefind.search(query);
      // The first results must be fetched before anything can be shown.
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      own.times.push(performance.now() - asked);
      own.urls = shown.map(({ url }) => url);
    }
  return { ready, bytesReady, bytesAll: bytes(), found };
}

const inBrowser = (folder: string, queries: readonly string[]): Promise<Measured> =>
  onPage(folder, (page) => page.evaluate(run, queries, ROUNDS, LIMIT));

function rowOf(measured: Measured, catalogue: Catalogue, queries: readonly Query[]): Row {
  const times = measured.found.map((each) => median(each.times.slice(1)));
  const answers = new Map(
    queries.map((query, place) => [
      query,
      (measured.found[place]?.urls ?? []).map((url) => url.replaceAll('/', '')),
    ]),
  );
  return {
    name: 'Pagefind (peramban)',
    services: catalogue.services.size,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    asked: queries.length,
    bytes: measured.bytesReady,
    what: 'mesin + indeks',
    ready: measured.ready,
    quality: qualityOf(queries, answers),
  };
}

/** What the columns of the others do not have: Pagefind fetches more with every new query. */
function notesOf({ found, bytesReady, bytesAll }: Measured): string[] {
  const cold = found.map(({ times }) => times[0] ?? NaN);
  const later = (bytesAll - bytesReady) / found.length;
  return [
    `Pagefind: kueri yang baru pertama kali diketik p50 ${ms(percentile(cold, 0.5))} ms, p95 ${ms(
      percentile(cold, 0.95),
    )} ms di jaringan tanpa jeda; rata-rata ${kilobytes(later)} KiB lagi diunduh tiap kueri.`,
    'Pagefind: unduhannya termasuk mesinnya sendiri (JavaScript dan WebAssembly), dengan kompresinya sendiri.',
  ];
}
