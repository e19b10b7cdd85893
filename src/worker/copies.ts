/** Copies of pages on this device, and the files that go with them. */
import type { OfflineList } from '../domain/offline.ts';
import { closure, neededByPage } from './references.ts';
import { release } from './release.ts';

const { visited, whole, files } = release.caches;
/** Caches of pages, the fresher one first. */
export const COPIES = [visited, whole];

export const pathOf = (url: string): string => new URL(url, location.origin).pathname;

/** Where the network costs money by the kilobyte, nothing is loaded that was not asked for. */
export const isSparing = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** A whole answer of the site itself: no error, no detour, no sign-in page of a hotel. */
export const isWhole = (response: Response): boolean =>
  response.status === 200 && !response.redirected && response.type === 'basic';

/** First digits of the SHA-256, as the list of pages has them. */
async function digest(response: Response): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(sum)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, release.digits);
}

/** Whether this copy is what the list says; without a list nobody knows. */
export const isCurrent = async (path: string, copy: Response, list: OfflineList | null) =>
  list !== null && (await digest(copy)) === list.pages[path];

/** Loads an address past the browser's own cache and keeps it; throws when the network or the device fails. */
export async function keep(cacheName: string, path: string): Promise<Response | null> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!isWhole(response)) return null;
  await (await caches.open(cacheName)).put(path, response.clone());
  return response;
}

/** Keeps what a page needs beside itself: its own programs and index, and for a service its plan piece. */
export async function bringAlong(path: string, html: string): Promise<void> {
  const kept = await caches.open(files);
  await closure(neededByPage(html), async (needed) => {
    // What is here already was followed when it came.
    if (await kept.match(needed)) return null;
    const response = await keep(files, needed);
    return (await response?.text()) ?? null;
  });
  const [, service] = /^\/layanan\/([^/]+)\/$/.exec(path) ?? [];
  if (service !== undefined) await keep(visited, `/rencana/${service}.json`);
}

/** Keeps a page that is open and was loaded before this worker was there. */
export async function keepOpen(path: string): Promise<void> {
  const response = await keep(visited, path);
  if (response && !isSparing()) await bringAlong(path, await response.text());
}
