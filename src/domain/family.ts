/** Which addresses belong to a record: its page, what lies below it, its short link, its data files. */
import type { Addresses } from './ledger.ts';
import { pageOf, placeOf } from './published.ts';

const FOLDERS = ['layanan', 'instansi', 'dokumen', 'peristiwa', 'kategori'] as const;

/** A record's page that was published, and the name by which a part of an address means it. */
export interface Root {
  readonly page: string;
  readonly folder: string;
  /** The record's id, or its code in a short link. */
  readonly part: string;
}

const PAGE = /^\/([^/]+)\/([^/]+)\/$/;
const SHORT = /^\/k\/([^/]+)\//;

/** The parts of a path that may name a record: folders, and a file's name without its endings. */
const partsOf = (path: string): string[] =>
  path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\..*$/, ''));

/** The published record pages that an address may belong to, other than itself. */
export function rootsOf(
  path: string,
  ledger: Addresses,
  pagesOfCode: ReadonlyMap<string, readonly (readonly [string, string | null])[]>,
): Root[] {
  const code = SHORT.exec(path)?.[1];
  if (code !== undefined)
    return (pagesOfCode.get(code) ?? []).map(([page]) => ({ page, folder: 'layanan', part: code }));
  return partsOf(path).flatMap((part) =>
    FOLDERS.map((folder) => ({ page: `/${folder}/${part}/`, folder, part })).filter(
      ({ page }) => page !== path && ledger.has(page),
    ),
  );
}

/** The same address with another record's name in the place of this one's. */
const renamed = (path: string, part: string, other: string): string =>
  path
    .split('/')
    .map((each) =>
      each === part || each.startsWith(`${part}.`) ? other + each.slice(part.length) : each,
    )
    .join('/');

/** What the addresses that are there say about families. */
export interface Family {
  /** Whether records of the root's kind have such an address: `bpom.json` may be an agency's or a service's. */
  readonly holds: (path: string, root: Root) => boolean;
  /** The address that another record's page has in its place; null where that cannot be said. */
  readonly twin: (path: string, root: Root, page: string) => string | null;
  /** Ids of rows of a page that begin with this prefix. */
  readonly rows: (page: string, prefix: string) => readonly string[];
}

/** Looks families up; what costs a walk over all addresses is made when first asked for. */
export function familyOf(live: Addresses): Family {
  let idsOf: Map<string, string[]> | undefined;
  let places: Map<string, string[]> | undefined;
  const push = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const ids = (folder: string) => {
    if (!idsOf) {
      idsOf = new Map();
      for (const path of live.keys()) {
        const [, at = '', id = ''] = PAGE.exec(path) ?? [];
        if (id !== '') push(idsOf, at, id);
      }
    }
    return idsOf.get(folder) ?? [];
  };
  return {
    holds(path, { folder, part, page }) {
      if (path.startsWith(page) || SHORT.test(path)) return true;
      const others = ids(folder);
      // With no other record to compare with, nothing speaks against it.
      return others.length === 0 || others.some((id) => live.has(renamed(path, part, id)));
    },
    twin(path, { part, folder }, page) {
      const target = pageOf(page);
      const [, at, id = ''] = PAGE.exec(target) ?? [];
      if (at !== folder) return null;
      const other = SHORT.test(path) ? live.get(target) : id;
      // A short link itself opens the page; its pictures have their own name below the new code.
      if (other == null || (SHORT.test(path) && path === `/k/${part}/`)) return null;
      return renamed(path, part, other);
    },
    rows(page, prefix) {
      if (!places) {
        places = new Map();
        for (const path of live.keys())
          if (path.includes('#')) push(places, pageOf(path), placeOf(path));
      }
      return (places.get(page) ?? []).filter((id) => id.startsWith(prefix));
    },
  };
}
