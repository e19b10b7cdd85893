import type { Place } from '../rules/index.ts';
import { COLLECTIONS } from '../schema/index.ts';

/** Which record a file of the catalogue's folder holds; null for anything else. */
export function recordOf(path: string | null): { place: Place; id: string } | null {
  if (path === null) return null;
  if (path === 'site.yml') return { place: 'site', id: 'site' };
  const [, folder, id] = /^([a-z-]+)\/([^/]+)\.yml$/.exec(path) ?? [];
  const place = COLLECTIONS.find((each) => each === folder);
  return place && id !== undefined ? { place, id } : null;
}
