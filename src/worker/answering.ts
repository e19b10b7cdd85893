/** How a request for a page is answered: from the network, else from a copy, and the reader is told. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { bringAlong, isSparing, isWhole, pathOf } from './copies.ts';
import { release } from './release.ts';

/** "24 November 2026", from the clock of the server that sent it; '' where it did not say. */
function dayOf(response: Response): string {
  const day = new Date(response.headers.get('date') ?? '');
  const month = release.months[day.getUTCMonth()];
  return month === undefined ? '' : `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

/** The page with a line that says how old it is; it is there from the beginning, so nothing moves. */
async function noted(copy: Response): Promise<Response> {
  const date = dayOf(copy);
  if (date === '') return copy;
  const headers = new Headers(copy.headers);
  // They speak of the bytes as they came.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const note = release.note.replace('{date}', date);
  const html = await copy.text();
  return new Response(
    html.replace(/<main[^>]*>/, (main) => main + note),
    { headers },
  );
}

/** One page has one key: without what was asked of it, which is nobody's business, and with its last slash. */
function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + (/\/[^/.]+$/.test(pathname) ? `${pathname}/` : pathname);
}

/** Whether a page was asked for; the request that plugins see is only the key of a copy. */
const isPage = (event: unknown) =>
  (event as { request?: Request } | undefined)?.request?.mode === 'navigate';

/** Answers for pages and plan pieces. */
export const answering = (shell: PrecacheController): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
  cacheWillUpdate: ({ response }) => Promise.resolve(isWhole(response) ? response : null),
  // A server in trouble is as good as none: the copy is better than its excuse.
  fetchDidSucceed: ({ response }) => {
    if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
    return Promise.resolve(response);
  },
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
    const key = keyOf(request.url);
    const copy =
      cachedResponse ??
      (await caches.match(key, { cacheName: release.caches.whole })) ??
      (await shell.matchPrecache(key));
    return copy && isPage(event) && pathOf(key) !== release.fallback ? noted(copy) : copy;
  },
  cacheDidUpdate: async ({ request, newResponse, event }) => {
    if (!isPage(event) || isSparing()) return;
    // Full or refused: the page itself was kept or not, and is read all the same.
    await bringAlong(pathOf(keyOf(request.url)), await newResponse.text()).catch(() => undefined);
  },
});
