/** Fetches the index and keeps one copy for days without signal. Nothing about the visitor is kept. */
import type { SearchIndex } from '../search/index-file.ts';
import { unpackIndex } from '../search/pack.ts';

const CACHE = 'sekali-datang-cari';

/** The cache, or null where there is none: plain HTTP, private windows, storage that is full or refused. */
const openCache = async (): Promise<Cache | null> => {
  try {
    return await caches.open(CACHE);
  } catch {
    return null;
  }
};

/** Keeps this index and drops the older ones; a device that refuses simply loads it again next time. */
async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
    for (const { url } of await cache.keys()) if (!url.endsWith(address)) await cache.delete(url);
  } catch {
    // Searching works without a copy.
  }
}

const kept = async (cache: Cache, address?: string): Promise<SearchIndex | null> => {
  try {
    const [first] = address ? [address] : await cache.keys();
    const response = first && (await cache.match(first));
    return response ? unpackIndex(await response.text()) : null;
  } catch {
    return null;
  }
};

/**
 * The index at this address. The name says what is in it, so a kept copy of the same name is as good as
 * the network; when the network fails, any kept copy is better than none. Throws when there is neither.
 */
export async function loadIndex(address: string): Promise<SearchIndex> {
  const cache = await openCache();
  const same = cache && (await kept(cache, address));
  if (same) return same;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const copy = response.clone();
    const index = unpackIndex(await response.text());
    if (cache) void keep(cache, address, copy);
    return index;
  } catch (error) {
    const older = cache && (await kept(cache));
    if (older) return older;
    throw error;
  }
}
