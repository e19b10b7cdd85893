import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Leaf } from '../../src/publish/losses/fields.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const FOLDERS: Readonly<Record<string, keyof Catalogue>> = { 'life-events': 'lifeEvents' };

/** Another value of the same kind. */
function other(value: Json, leaf: Leaf, ids: readonly string[]): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  // The one farthest away: neighbours (phone and SMS) may be told alike.
  if (leaf.enum) return (leaf.enum.at(-1) === value ? leaf.enum[0] : leaf.enum.at(-1)) ?? value;
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return value.replace(/\d$/, (day) => (day === '1' ? '2' : '1'));
  if (/^\d\d:\d\d$/.test(value)) return value.replace(/:\d\d$/, ':07');
  const [instead] = ids.includes(value) ? ids.filter((id) => id !== value) : [];
  return instead ?? (/^[a-z0-9-]+$/.test(value) ? `${value}-zz` : `${value}zz`);
}

/** A copy of the catalogue with another value in one field, wherever that field is filled; `changed` counts them. */
export function changedIn(catalogue: Catalogue, path: string, leaf: Leaf) {
  const copy = structuredClone(catalogue);
  const [folder = '', ...keys] = path.split('.');
  const records =
    folder === 'site' ? copy.site : copy[FOLDERS[folder] ?? (folder as keyof Catalogue)];
  const roots = records instanceof Map ? [...records.values()] : [records];
  const ids = [catalogue.agencies, catalogue.documents].flatMap((map) => [...map.keys()]);
  const kin = (value: Json) =>
    [catalogue.agencies, catalogue.documents]
      .find((map) => typeof value === 'string' && map.has(value))
      ?.keys() ?? ids.values();
  let changed = 0;
  const set = (at: Json, [key = '', ...rest]: readonly string[]): void => {
    if (Array.isArray(at)) {
      for (const each of at) set(each, [key, ...rest]);
      return;
    }
    if (at === null || typeof at !== 'object') return;
    if (key === '*') {
      for (const each of Object.values(at)) set(each, rest);
      return;
    }
    const value = at[key];
    if (value === undefined || value === null) return;
    if (rest.length > 0) {
      set(value, rest);
      return;
    }
    const swap = (one: Json) => other(one, leaf, [...kin(one)]);
    at[key] = Array.isArray(value) ? value.map(swap) : swap(value);
    changed += 1;
  };
  for (const root of roots as Json[]) set(root, keys);
  return { catalogue: copy, changed };
}
