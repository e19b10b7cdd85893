/**
 * Decap's editor does not notice when the address changes from one entry straight to another: the old record
 * then stands in the form of the new one and is saved over it. The way therefore leads over the list, where
 * Decap lets go of the old record.
 */
import { findForm, findStore } from './bridge.ts';

/** Milliseconds between two looks whether the form is gone. */
const STEP = 50;

interface Place {
  readonly list: string;
  /** Undefined for an entry that is being made. */
  readonly entry: string | undefined;
}

/** The entry that an address of the editor names; null for any other screen. */
export function entryAt(url: string): Place | null {
  const [, list, entry] = /(#\/collections\/[^/?]+)\/(?:entries\/([^?]+)|new)/.exec(url) ?? [];
  return list === undefined ? null : { list, entry };
}

/** Whether Decap would mix up the two records; its own step from a new entry to the saved one is no mistake. */
export function mixesUp(from: Place | null, to: Place | null): boolean {
  if (!from || to?.entry === undefined) return false;
  if (from.entry === undefined) return from.list !== to.list;
  return from.list !== to.list || from.entry !== to.entry;
}

function overTheList({ list }: Place, target: string): void {
  location.replace(list);
  const timer = setInterval(() => {
    if (findForm()) return;
    clearInterval(timer);
    // Somebody may have gone elsewhere meanwhile.
    if (location.hash === list) location.replace(target);
  }, STEP);
}

/** Must be called before Decap starts, because it listens to the same event. */
export function keepEntriesApart(): void {
  window.addEventListener('hashchange', (event) => {
    const { oldURL, newURL } = event;
    const to = entryAt(newURL);
    if (!to || !mixesUp(entryAt(oldURL), to)) return;
    event.stopImmediatePropagation();
    if (findStore()?.getState().entryDraft.get('hasChanged') === true) {
      history.replaceState(history.state, '', oldURL);
      window.alert('Simpan dulu isian ini, lalu buka isian yang lain.');
    } else overTheList(to, new URL(newURL).hash);
  });
}
