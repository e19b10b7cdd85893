/**
 * `npm run -s search -- --limit 5`: reads one query a line from standard input and prints one JSON line
 * each, `{"query","results":[{"kind","id","score"}]}`, over the catalogue in CATALOGUE_DIR.
 * `--explain` adds how the query was read and what the first candidates scored.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Search } from '../search/engine.ts';
import { openSearch } from './search-index.ts';

const USAGE = 'Pemakaian: npm run -s search -- --limit 5 [--explain], satu pertanyaan tiap baris.';

function optionsOf(args: string[]): { limit: number; explain: boolean } {
  const { values } = parseArgs({
    args,
    options: {
      limit: { type: 'string', default: '10' },
      explain: { type: 'boolean', default: false },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(
      `--limit tertulis "${values.limit}". Seharusnya bilangan bulat, paling kecil 1.`,
    );
  return { limit, explain: values.explain };
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

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', () => undefined);
try {
  const { limit, explain } = optionsOf(process.argv.slice(2));
  const search = openSearch();
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { hits, intent, meant } = search.search(query, { limit });
    const results = hits.map(({ kind, id, score }) => ({ kind, id, score }));
    const why = explain ? { intent, meant, ...explanation(search, query, limit) } : {};
    process.stdout.write(`${JSON.stringify({ query, results, ...why })}\n`);
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\n${reason.startsWith('--') ? USAGE : ''}\n`);
  process.exitCode = 2;
}
