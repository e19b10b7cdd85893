/**
 * The service worker: what was visited, the search and the plan work without signal. It waits until no
 * page of the earlier build is open; until then the earlier worker serves, and every page finds the files
 * it names, because they carry the hash of their content. See docs/decisions/0021-offline.md.
 */
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { answering } from './answering.ts';
import { isSparing, keepOpen, pathOf } from './copies.ts';
import { release } from './release.ts';
import { refresh, sweep } from './update.ts';

/** As much of a worker's world as is used here: the library of types for it contradicts that of pages. */
declare const self: {
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(
    type: 'install' | 'activate',
    act: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

/** The editor and cards on other sites' pages are none of this worker's business. */
const isOurs = (path: string) => !/^\/(?:admin|sematan|api)\//.test(path);
/** Seconds until a copy is better than waiting. */
const PATIENCE = 3;

const shell = new PrecacheController({ cacheName: release.caches.files });
shell.addToCacheList(
  release.shell
    .filter(({ url }) => !isSparing() || url === release.fallback)
    .map(({ url, revision }) => ({ url, revision })),
);

self.addEventListener('install', (event) => {
  // A file that is missing or broken, because the site is being replaced just now, stops this worker; the
  // earlier one stays, and the browser tries again at the next visit.
  event.waitUntil(shell.install(event).then(refresh));
});

self.addEventListener('activate', (event) => {
  const keepAll = async () => {
    await sweep(shell.getURLsToCacheKeys().values());
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const paths = open.map(({ url }) => pathOf(url)).filter(isOurs);
    await Promise.all(paths.map((path) => keepOpen(path)));
  };
  // A device that is full or refuses only keeps less.
  event.waitUntil(keepAll().catch(() => undefined));
});
clientsClaim();

const pages = new NetworkFirst({
  cacheName: release.caches.visited,
  networkTimeoutSeconds: PATIENCE,
  plugins: [answering(shell)],
});

registerRoute(({ request, url, sameOrigin }) => {
  if (!sameOrigin || !isOurs(url.pathname)) return false;
  if (request.mode === 'navigate') return /\/[^/.]*$/.test(url.pathname);
  // Whoever asks past all caches keeps it himself: the button on the offline page.
  return /^\/rencana\/[^/]+\.json$/.test(url.pathname) && request.cache === 'default';
}, pages);

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    isOurs(pathOf(request.referrer || location.href)) &&
    (url.pathname.startsWith('/_astro/') ||
      /^\/cari\/indeks\.[0-9a-f]+\.json$/.test(url.pathname) ||
      url.pathname === '/icon.svg'),
  new CacheFirst({ cacheName: release.caches.files }),
);

setCatchHandler(async ({ request }) => {
  const page =
    request.mode === 'navigate' ? await shell.matchPrecache(release.fallback) : undefined;
  return page ?? Response.error();
});
