/** From one build to the next: copies are refreshed before the new worker takes over, leftovers go after. */
import type { OfflineList } from '../domain/offline.ts';
import { COPIES, isCurrent, isSparing, keep, pathOf } from './copies.ts';
import { closure, neededByPage } from './references.ts';
import { release } from './release.ts';

const { whole, files } = release.caches;
const LIST = `${release.list}?${release.id}`;

/** Every copy of a page, with the cache it lies in. */
async function eachCopy(
  act: (path: string, copy: Response, cacheName: string) => Promise<unknown>,
): Promise<void> {
  for (const name of COPIES) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const copy = await cache.match(request);
      if (copy) await act(pathOf(request.url), copy, name);
    }
  }
}

/** The list of this release; throws when the server has another one: then it is being replaced just now. */
async function loadList(): Promise<OfflineList> {
  const response = await fetch(release.list, { cache: 'no-cache' });
  const list = (await response.clone().json()) as OfflineList;
  if (list.release !== release.id) throw new Error(`Release ${list.release}, not ${release.id}.`);
  await (await caches.open(files)).put(LIST, response);
  return list;
}

const keptList = async (): Promise<OfflineList | null> => {
  const kept = await (await caches.open(files)).match(LIST);
  return kept ? ((await kept.json()) as OfflineList) : null;
};

/**
 * Loads anew what has changed among the pages that this device keeps. One that cannot be had stays as it
 * is: a page works with the files it names, and those stay with it.
 */
export async function refresh(): Promise<void> {
  const stale: [cacheName: string, path: string][] = [];
  const kept = new Set<string>();
  const known: { list?: OfflineList } = {};
  await eachCopy(async (path, copy, name) => {
    const list = (known.list ??= await loadList());
    if (name === whole) kept.add(path);
    if (path in list.pages && !(await isCurrent(path, copy, list))) stale.push([name, path]);
  });
  if (!known.list || isSparing()) return;
  // Whoever keeps the whole catalogue keeps what is new in it too.
  if (kept.size > 0)
    for (const path of Object.keys(known.list.pages))
      if (!kept.has(path)) stale.push([whole, path]);
  for (const [name, path] of stale)
    // Whoever removes the catalogue meanwhile does not get it back.
    if (await caches.has(name)) await keep(name, path).catch(() => null);
}

/**
 * Removes what no page needs any more. Only when this worker begins, which the browser allows only when no
 * page of the earlier build is open.
 */
export async function sweep(shell: Iterable<string>): Promise<void> {
  const list = await keptList();
  const cache = await caches.open(files);
  const needed = new Set<string>();
  await eachCopy(async (path, copy, name) => {
    if (list && !(path in list.pages)) await (await caches.open(name)).delete(path);
    else if (path.endsWith('/') && !(await isCurrent(path, copy.clone(), list)))
      for (const file of neededByPage(await copy.text())) needed.add(file);
  });
  const open = async (path: string) => (await (await cache.match(path))?.text()) ?? null;
  const staying = new Set([...shell].map((url) => new URL(url, location.origin).href));
  for (const path of [...release.files, ...(await closure(needed, open)), LIST])
    staying.add(new URL(path, location.origin).href);
  for (const request of await cache.keys())
    if (!staying.has(request.url)) await cache.delete(request);
}
