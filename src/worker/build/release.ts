/** What the worker and the offline page know of one build, read from the finished files themselves. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { address } from '../../domain/addresses.ts';
import {
  CACHES,
  HASH_DIGITS,
  offlineAddress,
  type OfflineList,
  type Release,
} from '../../domain/offline.ts';
import { sayOffline } from '../../i18n/offline-strings.ts';
import { closure, neededByPage } from '../references.ts';

/** The place in the worker that the release is written into; the name that Workbox's own tools use. */
const PLACE = 'self.__WB_MANIFEST';
/** What search and plan need, and the page for what is not kept. */
const SHELL = [
  address.offline(),
  address.home(),
  address.search(),
  address.plan(),
  `${address.plan()}layanan.json`,
];
/** Compressing every page would cost more than making it; so many give a fair guess. */
const SAMPLE = 100;
const LEADS_ON = 'http-equiv="refresh"';

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month, 1),
  ),
);

const hash = (body: string | Uint8Array) =>
  createHash('sha256').update(body).digest('hex').slice(0, HASH_DIGITS);

/** Pages for citizens and plan pieces, by address: not the editor, not what other sites embed. */
function pageFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\/index\.html$|^\/rencana\/[^/]+\.json$/.test(path))
    // Nor what is for a desk that has signal: posters, and the page for linking.
    .filter((path) => !/^\/(?:admin|sematan|api)\/|\/(?:poster|tautkan)\/index\.html$/.test(path))
    .sort();
  return new Map(paths.map((path) => [path.replace(/index\.html$/, ''), join(folder, path)]));
}

function downloadOf(files: readonly string[], size: number): number {
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter((_, index) => index % step === 0).map((file) => readFileSync(file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const packed = sample.reduce((sum, body) => sum + brotliCompressSync(body, { params }).length, 0);
  return Math.round((packed / sample.reduce((sum, body) => sum + body.length, 0)) * size);
}

/** List and release of the built site in `folder`, whose worker is `worker`. */
export async function releaseOf(
  folder: string,
  worker: string,
): Promise<{ list: OfflineList; release: Release }> {
  const sources = pageFiles(folder);
  const pages: Record<string, string> = {};
  const needed = new Set<string>();
  const kept: string[] = [];
  let size = 0;
  for (const [path, file] of sources) {
    const body = readFileSync(file);
    // A page that only leads on to another is no page to keep.
    if (path.endsWith('/') && body.includes(LEADS_ON)) continue;
    kept.push(file);
    size += body.length;
    pages[path] = hash(body);
    if (path.endsWith('/')) for (const one of neededByPage(body.toString('utf8'))) needed.add(one);
  }
  const files = await closure(needed, (path) =>
    Promise.resolve(path.endsWith('.js') ? readFileSync(join(folder, path), 'utf8') : null),
  );
  const id = hash(JSON.stringify([pages, [...files], worker]));
  const more = `<a href="${address.offline()}">${sayOffline('offline.copyMore')}</a>`;
  return {
    list: { release: id, download: downloadOf(kept, size), size, pages },
    release: {
      id,
      caches: CACHES,
      digits: HASH_DIGITS,
      list: offlineAddress.list(),
      fallback: address.offline(),
      shell: [
        ...SHELL.map((url) => ({ url, revision: pages[url] ?? null })),
        ...[...files].map((url) => ({ url, revision: null })),
      ],
      files: [...files],
      note: `<p class="note">${sayOffline('offline.copy')} ${more}</p>`,
      months,
    },
  };
}

/** Writes the list of pages, and into the worker what it must know. Returns how many pages there are. */
export async function finishWorker(folder: string): Promise<number> {
  const file = join(folder, offlineAddress.worker());
  const worker = readFileSync(file, 'utf8');
  const parts = worker.split(PLACE);
  if (parts.length !== 2 || /^\s*(?:import|export)\b|\bimport\s*["'(]/m.test(worker))
    throw new Error(
      `${offlineAddress.worker()} must be one classic script that reads ${PLACE} once. Import into src/worker/ only what no page imports.`,
    );
  const { list, release } = await releaseOf(folder, worker);
  writeFileSync(file, parts.join(JSON.stringify(release)));
  writeFileSync(join(folder, offlineAddress.list()), JSON.stringify(list));
  return Object.keys(list.pages).length;
}
