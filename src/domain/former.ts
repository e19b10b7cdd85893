/**
 * What became of addresses that were published: where each leads today. Nothing is stored twice: the
 * ledger knows what there was, the records what there is, and only what neither knows is written down
 * by a person (a `redirects` record). Pure, and linear in the number of addresses.
 */
import type { Addresses } from './ledger.ts';
import { familyOf, rootsOf, type Root } from './family.ts';
import { isServicePage, isThere, pageOf, placeOf, prefixOf, ROWS } from './published.ts';

/** A `redirects` record as far as it is needed here. */
export interface Entry {
  readonly from?: string | undefined;
  readonly to?: string | null | undefined;
  readonly ended?: object | null | undefined;
}

/** What became of an address that is not there any more. */
export type Fate =
  /** `doubt`: new rows of the page, one of which may be the same row under another id. */
  | { readonly kind: 'moved'; readonly to: string; readonly doubt?: readonly string[] }
  /** A page that says that it has ended stands at `at`. */
  | { readonly kind: 'gone'; readonly at: string }
  /** Nobody knows. `under` is the lost address whose cure mends this one too. */
  | { readonly kind: 'lost'; readonly under?: string };

export interface World {
  readonly ledger: Addresses;
  readonly live: Addresses;
  readonly entries: Iterable<Entry>;
}

const moved = (to: string): Fate => ({ kind: 'moved', to });
const lost = (under?: string): Fate =>
  under === undefined ? { kind: 'lost' } : { kind: 'lost', under };

/** The fate of every address of the ledger or of an entry that is not there today. */
export function fatesOf(world: World): Map<string, Fate> {
  const { ledger, live } = world;
  const entries = new Map<string, Entry>();
  for (const entry of world.entries) if (entry.from !== undefined) entries.set(entry.from, entry);
  const missing = new Set(
    [...ledger.keys(), ...entries.keys()].filter((path) => !isThere(live, path)),
  );
  const fates = new Map<string, Fate>();
  if (missing.size === 0) return fates;
  const pages = pagesByCode(live);
  const formerPages = Map.groupBy(
    [...ledger].filter(([path, code]) => code !== null && pageOf(path) === path),
    ([, code]) => code ?? '',
  );
  const family = familyOf(live);

  const fateOf = (path: string): Fate => {
    const known = fates.get(path);
    if (known) return known;
    // Until it is known: whoever asks on the way round has run in a circle.
    fates.set(path, lost());
    const fate = find(path);
    fates.set(path, fate);
    return fate;
  };

  function find(path: string): Fate {
    const entry = entries.get(path);
    if (entry?.ended) return { kind: 'gone', at: path };
    if (entry?.to != null) return moved(entry.to);
    if (path.includes('#')) return placeFate(path);
    const renamed = pages.get(ledger.get(path) ?? '');
    if (renamed !== undefined) return moved(renamed);
    for (const root of rootsOf(path, ledger, formerPages)) {
      const fate = underRoot(path, root);
      if (fate) return fate;
    }
    return lost();
  }

  /** The fate of a page's sheet, short link or data file: that of the page. */
  function underRoot(path: string, root: Root): Fate | null {
    if (live.has(root.page) || !family.holds(path, root)) return null;
    const fate = fateOf(root.page);
    if (fate.kind === 'lost') return lost(root.page);
    if (fate.kind === 'gone') return fate;
    const twin = family.twin(path, root, fate.to);
    return moved(twin !== null && live.has(twin) ? twin : pageOf(fate.to));
  }

  /** The fate of a place in a page: the same place, else the section it stood in, else the page. */
  function placeFate(path: string): Fate {
    const page = pageOf(path);
    const place = placeOf(path);
    if (live.has(page)) return rowFate(page, page, place);
    const fate = fateOf(page);
    if (fate.kind === 'lost') return lost(page);
    if (fate.kind === 'gone') return fate;
    const target = pageOf(fate.to);
    if (isThere(live, `${target}#${place}`)) return moved(`${target}#${place}`);
    const code = ledger.get(page) ?? null;
    if (code === null || live.get(target) !== code) return moved(target);
    const own = entries.get(`${target}#${place}`);
    return own?.to != null ? moved(own.to) : rowFate(page, target, place);
  }

  /**
   * A row of a service that is gone leads to its section. Where a row of its kind is new, that may be the
   * same one under another id, and only a person can tell.
   */
  function rowFate(from: string, page: string, place: string): Fate {
    const kind = ROWS.find((each) => place.startsWith(prefixOf(each)));
    if (!kind || !isServicePage(page)) return lost();
    const code = live.get(page) ?? '';
    const before = [page, from, ...(formerPages.get(code) ?? []).map(([each]) => each)];
    const isNew = (id: string) => !before.some((each) => ledger.has(`${each}#${id}`));
    const fresh = family.rows(page, prefixOf(kind)).filter(isNew);
    const to = `${page}#${kind.section}`;
    return fresh.length === 0
      ? moved(to)
      : { kind: 'moved', to, doubt: fresh.map((id) => `${page}#${id}`) };
  }

  for (const path of missing) fateOf(path);
  return fates;
}

/** Code → page of the service that bears it today. */
export function pagesByCode(live: Addresses): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [path, code] of live) if (code !== null) pages.set(code, path);
  return pages;
}

/**
 * Old places that a page keeps as empty anchors: page → id that is there → old ids. An address with an old
 * place then opens at the right spot, without a script.
 */
export function keptPlaces(
  fates: ReadonlyMap<string, Fate>,
  live: Addresses,
): Map<string, Map<string, string[]>> {
  const kept = new Map<string, Map<string, string[]>>();
  for (const [from, fate] of fates) {
    if (fate.kind !== 'moved' || !from.includes('#') || !fate.to.includes('#')) continue;
    const page = pageOf(fate.to);
    const old = placeOf(from);
    if (!isServicePage(page) || isThere(live, `${page}#${old}`)) continue;
    const places = kept.get(page) ?? new Map<string, string[]>();
    kept.set(page, places);
    const olds = places.get(placeOf(fate.to)) ?? [];
    // Two former pages of one service may have had the same place.
    if (![...places.values()].some((ids) => ids.includes(old)))
      places.set(placeOf(fate.to), [...olds, old]);
  }
  return kept;
}
