import { KEPT_DAYS } from '../../domain/ticks.ts';

/**
 * The plan on this device: the same text that stands in the address, with the day it was last changed.
 * A device that refuses (private window, full storage) simply forgets; the page works all the same.
 */
const KEY = 'sekali-datang-rencana';
const DAY = 86_400_000;

/** The plan that was kept, as it stood in the address; null when there is none or it is too old. */
export function keptPlan(now = Date.now()): string | null {
  try {
    const [day, text] = (localStorage.getItem(KEY) ?? '').split(/ (.*)/s);
    if (!text) return null;
    if (now - Number(day) * DAY <= KEPT_DAYS * DAY) return text;
    localStorage.removeItem(KEY);
  } catch {
    // No storage, no memory.
  }
  return null;
}

/** Keeps the plan; an empty text forgets it. Tells whether the device took it. */
export function keepPlan(text: string, now = Date.now()): boolean {
  try {
    if (text === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, `${Math.floor(now / DAY)} ${text}`);
    return true;
  } catch {
    return false;
  }
}
