/** Ticks on this device. Storage that is refused or full only means that they last as long as the page. */
import { readTicks, staleKeys, ticksKey, writeTicks } from '../../domain/ticks.ts';

const key = () => ticksKey(location.pathname);
const today = () => new Date().toISOString().slice(0, 10);

/** What was ticked here before; sweeps what is too old, of all services. */
export function recall(): string[] {
  try {
    const entries = Object.keys(localStorage).map(
      (each) => [each, localStorage.getItem(each)] as const,
    );
    for (const stale of staleKeys(entries, today())) localStorage.removeItem(stale);
    return readTicks(localStorage.getItem(key()), today()) ?? [];
  } catch {
    return [];
  }
}

/** Whether they are kept now. */
export function keep(ready: readonly string[]): boolean {
  if (ready.length === 0) return forget();
  try {
    localStorage.setItem(key(), writeTicks(ready, today()));
    return true;
  } catch {
    // What an earlier visit kept would now be wrong.
    forget();
    return false;
  }
}

/** Whether something was there to forget and is gone now. */
export function forget(): boolean {
  try {
    localStorage.removeItem(key());
    return true;
  } catch {
    return false;
  }
}
