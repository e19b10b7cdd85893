/** Our search in a slowed-down browser: how long until it is ready, and how long each keystroke takes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildIndex } from '../../src/search/build.ts';
import type { Search } from '../../src/search/engine.ts';
import type { Query } from '../../src/search/evaluate.ts';
import { packIndex, type unpackIndex } from '../../src/search/pack.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { median, percentile } from './numbers.ts';
import { notMeasured, onPage } from './page.ts';
import { LIMIT } from './peer.ts';
import { ms, table } from './table.ts';

const source = (file: string) =>
  fileURLToPath(new URL(`../../src/search/${file}`, import.meta.url));
/** A cheap phone beside the machine of a developer. */
const SLOWDOWN = 4;
/** A load starts as a visitor's does, but for what the browser keeps; the median of the loads counts. */
const LOADS = 5;

/** How Chromium slows down: by pauses, which the shortest tasks slip through. */
const THROTTLED =
  'Pelambatan Chromium menyela dengan jeda: ketukan tersingkat luput darinya, jadi lihat p95 dan terlama.';

interface Measured {
  readonly ready: number;
  readonly times: readonly number[];
}

/** A table, or a note that there is no browser. */
export async function measureKeystrokes(
  catalogue: Catalogue,
  queries: readonly Query[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sekali-datang-ukur-'));
  try {
    await writeSite(folder, packIndex(buildIndex(catalogue)));
    const texts = queries.map(({ query }) => query);
    const rows: string[][] = [];
    for (const slowdown of [1, SLOWDOWN]) rows.push(await measureAt(slowdown, folder, texts));
    const head = ['prosesor', 'siap ms', 'ketukan', 'p50 ms', 'p95 ms', 'terlama ms'];
    return `${table(head, rows)}\n${THROTTLED}`;
  } catch (error) {
    return notMeasured('KETUKAN', error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSite(folder: string, index: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    // The site's public folder has nothing to do with this.
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: { engine: source('engine.ts'), pack: source('pack.ts') },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  writeFileSync(join(folder, 'index.json'), index);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="id"><title>Ukur</title>');
}

async function measureAt(slowdown: number, folder: string, texts: string[]): Promise<string[]> {
  const loads = await onPage(folder, async (page) => {
    const measured: Measured[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      await page.reload();
      await page.emulateCPUThrottling(slowdown);
      measured.push(await page.evaluate(run, texts, LIMIT));
    }
    return measured;
  });
  const keystrokes = (loads[0]?.times ?? []).map((_, place) =>
    median(loads.map(({ times }) => times[place] ?? NaN)),
  );
  return [
    slowdown === 1 ? 'apa adanya' : `${slowdown}x lebih lambat`,
    ms(median(loads.map(({ ready }) => ready))),
    String(keystrokes.length),
    ms(percentile(keystrokes, 0.5)),
    ms(percentile(keystrokes, 0.95)),
    ms(percentile(keystrokes, 1)),
  ];
}

/** Runs in the page: everything in it must be written inside it. One search for every letter typed. */
async function run(texts: readonly string[], limit: number): Promise<Measured> {
  // Addresses in variables, or the type checker looks for the files.
  const [engineFile, packFile] = ['/engine.js', '/pack.js'];
  const [engine, pack, text] = await Promise.all([
    import(engineFile) as Promise<{ Search: typeof Search }>,
    import(packFile) as Promise<{ unpackIndex: typeof unpackIndex }>,
    fetch('/index.json').then((response) => response.text()),
  ]);
  const start = performance.now();
  const search = new engine.Search(pack.unpackIndex(text));
  const ready = performance.now() - start;
  const times: number[] = [];
  for (const query of texts)
    for (let end = 1; end <= query.length; end += 1) {
      const typed = performance.now();
      search.search(query.slice(0, end), { limit });
      times.push(performance.now() - typed);
    }
  return { ready, times };
}
