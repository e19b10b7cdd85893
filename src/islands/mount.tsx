/**
 * The search in the visitor's browser. The script in the header imports this file on the first touch of a
 * search box. The box itself stays as the page made it, so nothing typed meanwhile is lost; only what
 * hangs below it is React's.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import css from '../styles/search-results.css?inline';
import { wear } from './checklist/wear.ts';
import { loadEngine } from './engine-store.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchPage } from './SearchPage.tsx';

const started = new WeakSet<Element>();
let isDressed = false;

/** The styles of results come with the program: pages that nobody searches from do not carry them. */
function dressOnce(): void {
  if (isDressed) return;
  isDressed = true;
  wear(css);
}

/** Starts the search of this form; a second call does nothing. */
export function open(form: HTMLFormElement): void {
  const input = form.elements.namedItem('q');
  const index = form.dataset['index'];
  if (started.has(form) || !(input instanceof HTMLInputElement) || index === undefined) return;
  started.add(form);
  dressOnce();
  const load = () => {
    loadEngine(index);
  };
  load();
  const results = document.getElementById('hasil-cari');
  const isPage = results !== null && form.dataset['page'] !== undefined;
  const place = isPage
    ? results
    : (input.parentElement ?? form).appendChild(document.createElement('div'));
  const View = isPage ? SearchPage : SearchBox;
  createRoot(place).render(
    <StrictMode>
      <View form={form} input={input} load={load} />
    </StrictMode>,
  );
}
