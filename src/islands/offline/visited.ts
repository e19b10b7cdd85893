/** The list of pages that were visited, and the way to forget them. */
import { sayOffline } from '../../i18n/offline-strings.ts';
import { button, make } from './make.ts';
import { forgetVisited, visitedPages } from './store.ts';

/** Fills the section with what is there now. */
export async function showVisited(place: HTMLElement, said = ''): Promise<void> {
  const name = document.querySelector('.brand')?.textContent.trim() ?? '';
  const pages = await visitedPages(name);
  const title = make('h2', { textContent: sayOffline('offline.visitedTitle'), tabIndex: -1 });
  const links = make('ul', { className: 'plain' });
  for (const { path, title } of pages) {
    const row = make('li', {});
    row.append(make('a', { href: path, textContent: title }));
    links.append(row);
  }
  const words = said || (pages.length === 0 ? sayOffline('offline.visitedNone') : '');
  const status = make('p', { className: 'quiet', role: 'status', textContent: words });
  place.replaceChildren(title, ...(words ? [status] : []));
  if (pages.length === 0) return;
  const forget = button('plain-button', sayOffline('offline.forget'), async () => {
    await forgetVisited();
    await showVisited(place, sayOffline('offline.forgotten'));
    place.querySelector('h2')?.focus();
  });
  place.append(links, forget);
}
