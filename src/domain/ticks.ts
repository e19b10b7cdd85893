/** What somebody has ticked as ready, as it is kept on their device: `{"date":"2026-11-24","ready":["ktp"]}`. */

/** What stays on a device (ticks, the plan) is forgotten when untouched for longer than this. */
export const KEPT_DAYS = 90;
const PREFIX = 'siap:';
const DAY = 86_400_000;

/** The key for one service page. */
export const ticksKey = (path: string): string => PREFIX + path;

/** Rows ticked, or null when there is nothing to keep: unreadable, too old, or from a clock that was wrong. */
export function readTicks(text: string | null, today: string): string[] | null {
  try {
    const { date, ready } = JSON.parse(text ?? '') as { date?: unknown; ready?: unknown };
    if (typeof date !== 'string' || !Array.isArray(ready)) return null;
    const days = (Date.parse(today) - Date.parse(date)) / DAY;
    // A day ahead is another time zone, not a wrong clock.
    if (!(days >= -1 && days <= KEPT_DAYS)) return null;
    return ready.filter((id) => typeof id === 'string');
  } catch {
    return null;
  }
}

/** The text to keep. */
export const writeTicks = (ready: readonly string[], today: string): string =>
  JSON.stringify({ date: today, ready });

/** The keys to sweep: ours, of any service, with nothing left to keep. */
export function staleKeys(
  entries: readonly (readonly [string, string | null])[],
  today: string,
): string[] {
  return entries
    .filter(([key, text]) => key.startsWith(PREFIX) && readTicks(text, today) === null)
    .map(([key]) => key);
}
