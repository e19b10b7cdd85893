/** The one engine of a page, shared by all its boxes, and where its loading stands. */
import { useSyncExternalStore } from 'react';
import { Search } from '../search/engine.ts';
import type { SearchIndex } from '../search/index-file.ts';
import { loadIndex } from './index-store.ts';
import { shelfOf, type Shelf } from './shelf.ts';

export type Engine =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly search: Search; readonly shelf: Shelf };

let engine: Engine | undefined;
const listeners = new Set<() => void>();

function become(next: Engine): void {
  engine = next;
  for (const listener of listeners) listener();
}

const ready = (index: SearchIndex): Engine => ({
  state: 'ready',
  search: new Search(index),
  shelf: shelfOf(index),
});

/** Starts loading, unless it is under way or done; after a failure it tries again. */
export function loadEngine(address: string): void {
  if (engine && engine.state !== 'failed') return;
  become({ state: 'loading' });
  loadIndex(address).then(
    (index) => {
      become(ready(index));
    },
    () => {
      become({ state: 'failed' });
    },
  );
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useEngine = (): Engine =>
  useSyncExternalStore(subscribe, () => engine) ?? { state: 'loading' };
