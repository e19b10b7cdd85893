/** The page of what is kept: starts itself. */
import { startWhole } from './whole.ts';
import { showVisited } from './visited.ts';
import { isAllowed } from './store.ts';
import { address } from '../../domain/addresses.ts';
import { sayOffline } from '../../i18n/offline-strings.ts';
import { make } from './make.ts';

async function start(place: HTMLElement): Promise<void> {
  // The worker answers with this page where another was asked for.
  const missing = document.getElementById('belum');
  if (missing && location.pathname !== address.offline()) {
    missing.hidden = false;
    missing.querySelector('button')?.addEventListener('click', () => {
      location.reload();
    });
  }
  place.className = 'offline';
  if (!(await isAllowed())) {
    place.append(make('p', { className: 'tips', textContent: sayOffline('offline.refused') }));
    return;
  }
  const whole = make('section', {});
  const visited = make('section', {});
  place.append(whole, visited);
  await Promise.all([startWhole(whole), showVisited(visited)]);
}

const place = document.getElementById('simpanan');
if (place) void start(place);
