/** What this device keeps, seen from a page. */
import { CACHES, offlineAddress, type OfflineList } from '../../domain/offline.ts';

/** Files under way at a time: a slow line is full with these, and a server is not flooded. */
const AT_ONCE = 6;

/** How the button ended. */
export type Ended = 'done' | 'cancelled' | 'full' | 'broken';

/** A page that was visited, newest first in a list. */
export interface Visited {
  readonly path: string;
  readonly title: string;
}

/** Whether a page may keep anything here; private windows and old browsers say no. */
export async function isAllowed(): Promise<boolean> {
  try {
    await caches.has(CACHES.whole);
    return 'serviceWorker' in navigator;
  } catch {
    return false;
  }
}

/** The list of all pages; null without a connection. */
export async function loadList(): Promise<OfflineList | null> {
  try {
    const response = await fetch(offlineAddress.list(), { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as OfflineList) : null;
  } catch {
    return null;
  }
}

const pathsIn = async (name: string): Promise<string[]> =>
  (await caches.has(name))
    ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    : [];

/** Addresses of the kept catalogue. */
export const wholePaths = (): Promise<string[]> => pathsIn(CACHES.whole);

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The text that our own build wrote with these five signs; no parser, for no text may become HTML here. */
const plain = (written: string): string =>
  written.replace(/&(amp|lt|gt|quot|#39);/g, (whole, sign: string) => SIGNS[sign] ?? whole);

/** The pages that were visited, with the titles they have in the copies. */
export async function visitedPages(siteName: string): Promise<Visited[]> {
  const paths = (await pathsIn(CACHES.visited)).filter((path) => path.endsWith('/'));
  const cache = await caches.open(CACHES.visited);
  const read = async (path: string) => {
    const html = await (await cache.match(path))?.text();
    const title = plain(/<title>([^<]*)<\/title>/.exec(html ?? '')?.[1] ?? '');
    return { path, title: title.replace(` – ${siteName}`, '') || path };
  };
  return Promise.all(paths.reverse().map(read));
}

export const forgetVisited = (): Promise<boolean> => caches.delete(CACHES.visited);
export const forgetWhole = (): Promise<boolean> => caches.delete(CACHES.whole);

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Keeps these pages; tells after each how many are done. What was kept before a break stays. */
export async function keepPages(
  paths: readonly string[],
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<Ended> {
  const queue = paths.values();
  let done = 0;
  let ended: Ended = 'done';
  const worker = async (cache: Cache) => {
    for (const path of queue) {
      if (ended !== 'done') return;
      const response = await fetch(path, { cache: 'no-cache', signal });
      if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, response);
      told((done += 1));
    }
  };
  try {
    const cache = await caches.open(CACHES.whole);
    const careful = () =>
      worker(cache).catch((error: unknown) => {
        // The first reason counts.
        if (ended === 'done')
          ended = signal.aborted ? 'cancelled' : isFull(error) ? 'full' : 'broken';
      });
    await Promise.all(Array.from({ length: AT_ONCE }, careful));
  } catch {
    ended = 'full';
  }
  return ended;
}
