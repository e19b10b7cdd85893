/** The wish of the search page and its address, kept equal. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from './use-text.ts';
import { addressOf, noFilter, readWish, type Wish } from './wish.ts';

/** Safari refuses more than a hundred changes of the address in half a minute. */
const PAUSE = 300;

interface Draft {
  /** Typed, not yet asked for: further typing takes its place, so that Back skips half-typed words. */
  readonly isDraft?: boolean;
}
const isDraft = () => (history.state as Draft | null)?.isDraft === true;

/** Writes the address. A step of its own when asked for, or when the last step was finished. */
function write(wish: Wish, draft: boolean): void {
  const href = addressOf(wish);
  const isSame = href === location.pathname + location.hash;
  if (isSame && (draft || !isDraft())) return;
  const state: Draft = draft ? { isDraft: true } : {};
  if (isSame || isDraft()) history.replaceState(state, '', href);
  else history.pushState(state, '', href);
}

/** @returns the wish, and how to change it in one deliberate step (a filter, not a letter). */
export function useWish(
  form: HTMLFormElement,
  input: HTMLInputElement,
): readonly [Wish, (change: Partial<Wish>) => void] {
  const text = useText(input);
  const [filters, setFilters] = useState<Omit<Wish, 'query'>>(() => readWish(location) ?? noFilter);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const filtersNow = useRef(filters);
  const fill = useCallback(
    (query: string) => {
      if (input.value === query) return;
      input.value = query;
      input.dispatchEvent(new Event('input'));
    },
    [input],
  );
  const change = useCallback(
    (part: Partial<Wish>) => {
      clearTimeout(timer.current);
      const next = { ...filtersNow.current, query: input.value, ...part };
      filtersNow.current = next;
      setFilters(next);
      fill(next.query);
      write(next, false);
    },
    [input, fill],
  );

  useEffect(() => {
    const read = () => {
      const wish = readWish(location);
      if (!wish) return;
      clearTimeout(timer.current);
      filtersNow.current = wish;
      setFilters(wish);
      if (input.value.trim() !== wish.query) fill(wish.query);
    };
    const onSubmit = (event: Event) => {
      event.preventDefault();
      change({});
      input.blur();
    };
    const onInput = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        write({ ...filtersNow.current, query: input.value }, true);
      }, PAUSE);
    };
    // A form sent without JavaScript arrives with ?q=; from here on it stands behind the #.
    const arrived = readWish(location);
    if (arrived && location.search !== '') history.replaceState({}, '', addressOf(arrived));
    form.addEventListener('submit', onSubmit);
    form.addEventListener('input', onInput);
    addEventListener('popstate', read);
    return () => {
      clearTimeout(timer.current);
      form.removeEventListener('submit', onSubmit);
      form.removeEventListener('input', onInput);
      removeEventListener('popstate', read);
    };
  }, [form, input, change, fill]);

  return [{ ...filters, query: text }, change];
}
