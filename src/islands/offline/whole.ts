/** The button that keeps the whole catalogue: what it costs first, how far it is, and the way back. */
import type { OfflineList } from '../../domain/offline.ts';
import { sayOffline } from '../../i18n/offline-strings.ts';
import { button, make } from './make.ts';
import { forgetWhole, keepPages, loadList, wholePaths } from './store.ts';

const tenths = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const megabytes = (bytes: number) => `${tenths.format(bytes / 1e6)} MB`;

const STATUS = { className: 'quiet', role: 'status' } as const;

/** Shows where the device stands. */
export async function startWhole(place: HTMLElement, said = ''): Promise<void> {
  const [list, paths] = await Promise.all([loadList(), wholePaths()]);
  const kept = new Set(paths);
  const missing = list ? Object.keys(list.pages).filter((path) => !kept.has(path)) : [];
  const title = make('h2', { textContent: sayOffline('offline.wholeTitle'), tabIndex: -1 });
  const words = make('p', { textContent: wordsOf(list, kept.size, missing.length) });
  place.replaceChildren(title, words, make('p', { ...STATUS, textContent: said }));
  if (list && missing.length > 0) {
    const label = sayOffline(kept.size > 0 ? 'offline.continue' : 'offline.keep');
    place.append(button('button', label, () => keeping(place, missing, kept.size)));
  }
  if (kept.size === 0) return;
  const undo = button('plain-button', sayOffline('offline.undo'), async () => {
    await forgetWhole();
    await again(place, sayOffline('offline.undone'));
  });
  place.append(' ', undo);
}

const percentOf = (done: number, count: number) => Math.floor((100 * done) / count);

function wordsOf(list: OfflineList | null, kept: number, missing: number): string {
  if (!list) return sayOffline(kept > 0 ? 'offline.wholeKept' : 'offline.wholeUnknown');
  const files = Object.keys(list.pages);
  const count = files.filter((path) => path.endsWith('/')).length;
  const size = megabytes(list.size);
  if (missing === 0) return sayOffline('offline.wholeDone', { count, size });
  return kept > 0
    ? sayOffline('offline.wholePart', {
        percent: percentOf(files.length - missing, files.length),
      })
    : sayOffline('offline.wholeText', { count, size, download: megabytes(list.download) });
}

/** Draws anew and leaves the reader, who has just pressed a button that is gone, at the heading. */
async function again(place: HTMLElement, said: string): Promise<void> {
  await startWhole(place, said);
  place.querySelector('h2')?.focus();
}

async function keeping(place: HTMLElement, paths: readonly string[], before: number) {
  const count = before + paths.length;
  const stop = new AbortController();
  const bar = make('progress', { max: count, value: before });
  const status = make('p', STATUS);
  const tell = (done: number) => {
    bar.value = before + done;
    // Twenty sentences are enough for those who hear them.
    if (done % Math.ceil(paths.length / 20) === 0 || status.textContent === '')
      status.textContent = sayOffline('offline.progress', {
        percent: percentOf(bar.value, count),
      });
  };
  tell(0);
  bar.ariaLabel = sayOffline('offline.wholeTitle');
  const cancel = button('plain-button', sayOffline('offline.cancel'), () => {
    stop.abort();
  });
  place.replaceChildren(...[...place.childNodes].slice(0, 2), bar, status, cancel);
  cancel.focus();
  // Asks the browser not to clear it away when room runs out; a no does no harm.
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
  const ended = await keepPages(paths, stop.signal, tell);
  if (ended === 'cancelled' || ended === 'full') await forgetWhole();
  await again(place, ended === 'done' ? '' : sayOffline(`offline.${ended}`));
}
