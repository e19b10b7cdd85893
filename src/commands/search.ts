/**
 * `npm run -s search -- --limit 5`: reads one query a line from standard input and prints one JSON line
 * each, `{"query","results":[{"kind","id","score"}]}`, over the catalogue in CATALOGUE_DIR.
 * `--explain` adds how the query was read and what the first candidates scored.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Search } from '../search/engine.ts';
import { openSearch } from './search-index.ts';

const USAGE =
  'Pemakaian: npm run -s search -- [--limit 5] [--explain], satu pertanyaan tiap baris masukan; --limit bilangan bulat mulai dari 1.';

/** The flags; undefined when they are not as they should be. */
function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        limit: { type: 'string', default: '10' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const limit = Number(values.limit);
    return Number.isInteger(limit) && limit > 0 ? { ...values, limit } : undefined;
  } catch {
    return undefined;
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Why the results stand where they stand. */
function explanation(search: Search, query: string, limit: number) {
  const { slots, ranked } = search.explain(query);
  return {
    read: slots.map(({ words, by, weak, foreign, importance, alternatives }) => ({
      words: words.map(({ folded }) => folded).join(' '),
      by,
      ...(weak ? { weak } : {}),
      ...(foreign ? { foreign } : {}),
      importance: round(importance),
      as: alternatives.map(({ roots, sure }) => `${roots.join('+')} ${round(sure)}`),
    })),
    candidates: ranked.slice(0, limit).map(({ kind, id, score, covered, alike, text }) => ({
      kind,
      id,
      score: round(score),
      covered: round(covered),
      alike: round(alike),
      text,
    })),
  };
}

async function answer({ limit, explain }: { limit: number; explain: boolean }): Promise<void> {
  const search = openSearch();
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { hits, intent, meant } = search.search(query, { limit });
    const results = hits.map(({ kind, id, score }) => ({ kind, id, score }));
    const why = explain ? { intent, meant, ...explanation(search, query, limit) } : {};
    process.stdout.write(`${JSON.stringify({ query, results, ...why })}\n`);
  }
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', () => undefined);
const options = optionsOf(process.argv.slice(2));
if (options?.help) console.log(USAGE);
else if (options)
  await answer(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
else {
  console.error(USAGE);
  process.exitCode = 2;
}
