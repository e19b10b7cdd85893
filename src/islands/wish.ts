/** What a visitor looks for, as it stands in the address of the search page. Pure. */
import { address } from '../domain/addresses.ts';
import type { ServiceRow } from '../search/index-file.ts';
import type { Shelf } from './shelf.ts';

/** Names in the address; `q` is a public contract. */
export const CHOICES = { agency: 'instansi', category: 'kategori', event: 'peristiwa' } as const;
export const TICKS = { online: 'online', free: 'gratis' } as const;
export type Choice = keyof typeof CHOICES;
export type Tick = keyof typeof TICKS;

export type Wish = { readonly query: string } & Readonly<Record<Choice, string>> &
  Readonly<Record<Tick, boolean>>;

export const noFilter = { agency: '', category: '', event: '', online: false, free: false };

export const isFiltered = (wish: Wish): boolean =>
  Boolean(wish.agency || wish.category || wish.event || wish.online || wish.free);

/** Null when the fragment is a place in the page ("#huruf-k") and no wish. */
export function readWish({ search, hash }: Pick<Location, 'search' | 'hash'>): Wish | null {
  if (hash !== '' && !hash.includes('=')) return null;
  const said = new URLSearchParams(hash === '' ? search : hash.slice(1));
  const text = (name: string) => said.get(name) ?? '';
  return {
    query: text('q'),
    agency: text(CHOICES.agency),
    category: text(CHOICES.category),
    event: text(CHOICES.event),
    online: said.has(TICKS.online),
    free: said.has(TICKS.free),
  };
}

/**
 * The address of this wish. It stands behind the #, which a browser never sends, not even when the page is
 * loaded again or left through a link; `?q=` of forms without JavaScript is understood and moved there.
 */
export function addressOf(wish: Wish): string {
  const said = new URLSearchParams();
  if (wish.query.trim() !== '') said.set('q', wish.query.trim());
  for (const choice of ['agency', 'category', 'event'] as const)
    if (wish[choice]) said.set(CHOICES[choice], wish[choice]);
  for (const tick of ['online', 'free'] as const) if (wish[tick]) said.set(TICKS[tick], '1');
  const text = said.toString();
  return address.search() + (text === '' ? '' : `#${text}`);
}

/** Whether a service passes the filters. */
export function passes(row: ServiceRow, wish: Wish, { index }: Shelf): boolean {
  return (
    (!wish.agency || index.agencies[row.agency]?.id === wish.agency) &&
    (!wish.category || index.categories[row.category]?.id === wish.category) &&
    (!wish.event || row.events.some((place) => index.events[place]?.id === wish.event)) &&
    (!wish.online || row.online) &&
    (!wish.free || row.free)
  );
}
