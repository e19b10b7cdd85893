/** Measures one engine on one catalogue. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Query } from '../../src/search/evaluate.ts';
import { median, percentile } from './numbers.ts';
import type { Peer, Way } from './peer.ts';
import { qualityOf, sampleOf, type Quality } from './quality.ts';

export interface Row {
  readonly name: string;
  readonly services: number;
  /** Milliseconds a query. */
  readonly p50: number;
  readonly p95: number;
  /** How many queries were asked; fewer than there are where an engine is slow. */
  readonly asked: number;
  /** Bytes to download, compressed, and what they are. */
  readonly bytes: number;
  readonly what: string;
  /** Milliseconds from the text to the first query. */
  readonly ready: number;
  readonly quality: Quality;
}

/** Every query is asked so often; its time is the median, because the machine does other things too. */
const ROUNDS = 5;
/** An engine that takes longer a query than this (ms) is asked a sample, less often. */
const SLOW = 60;
const SLOW_SAMPLE = 24;
const SLOW_ROUNDS = 2;
/** Queries to find out with whether an engine is slow. */
const TRIAL = 3;
/** Brotli 11, as the site is served, takes minutes for the indexes of catalogues larger than this. */
const LARGE = 1000;

function compressed(text: string, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { params }).length;
}

function smallest(ways: readonly Way[], catalogue: Catalogue): { way: Way; bytes: number } {
  const quality = catalogue.services.size > LARGE ? 9 : 11;
  const sized = ways.map((way) => ({ way, bytes: compressed(way.text, quality) }));
  return sized.reduce((best, each) => (each.bytes < best.bytes ? each : best));
}

interface Asked {
  readonly answers: ReadonlyMap<Query, readonly string[]>;
  /** Milliseconds of every query and of opening, each the median of the rounds. */
  readonly times: readonly number[];
  readonly ready: number;
}

/**
 * Asks every query once a round. Each round opens the engine anew: some keep what they found out about a
 * word, and a visitor types a query only once. The first round warms up the machine and is not counted.
 */
async function ask(way: Way, queries: readonly Query[], rounds: number): Promise<Asked> {
  const answers = new Map<Query, readonly string[]>();
  const times = queries.map((): number[] => []);
  const openings: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const find = await way.open(way.text);
    if (round > 0) openings.push(performance.now() - start);
    for (const [place, query] of queries.entries()) {
      const typed = performance.now();
      const found = find(query.query);
      // Waiting for what is there already would cost a turn of the event loop.
      const answer = found instanceof Promise ? await found : found;
      if (round > 0) times[place]?.push(performance.now() - typed);
      answers.set(query, answer);
    }
  }
  return { answers, times: times.map(median), ready: median(openings) };
}

async function isSlow(way: Way, queries: readonly Query[]): Promise<boolean> {
  const find = await way.open(way.text);
  const trial = sampleOf(queries, TRIAL);
  const start = performance.now();
  for (const { query } of trial) await find(query);
  return (performance.now() - start) / trial.length > SLOW;
}

export async function measure(
  peer: Peer,
  catalogue: Catalogue,
  queries: readonly Query[],
): Promise<Row> {
  const { way, bytes } = smallest(await peer.ways(catalogue), catalogue);
  const slow = await isSlow(way, queries);
  const asked = slow ? sampleOf(queries, SLOW_SAMPLE) : queries;
  const { answers, times, ready } = await ask(way, asked, slow ? SLOW_ROUNDS : ROUNDS);
  return {
    name: peer.name,
    services: catalogue.services.size,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    asked: asked.length,
    bytes,
    what: way.what === 'index' ? 'indeks' : 'rekaman',
    ready,
    quality: qualityOf(asked, answers),
  };
}
