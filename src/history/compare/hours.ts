import { hourGroups, type Hours } from '../../domain/hours.ts';
import { dayWords, daysWords } from '../../i18n/hours-words.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import { WEEKDAYS } from '../../schema/vocabulary.ts';
import type { Compare } from './context.ts';

/** Opening hours: only the days that changed, those with the same change together. */
export const hours: Compare<Hours | null> = (before, after) => {
  if (after === null) return [sayChange('change.hoursNone')];
  if (before === null) {
    const words = hourGroups(after).map(({ days, day }) => `${daysWords(days)} ${dayWords(day)}`);
    return [sayChange('change.hoursOwn', { hours: words.join('; ') })];
  }
  const changes = new Map<string, (keyof Hours)[]>();
  for (const weekday of Object.keys(WEEKDAYS) as (keyof Hours)[]) {
    const [was, is] = [dayWords(before[weekday]), dayWords(after[weekday])];
    if (was === is) continue;
    const key = JSON.stringify([was, is]);
    changes.set(key, [...(changes.get(key) ?? []), weekday]);
  }
  return [...changes].map(([key, days]) => {
    const [was, is] = JSON.parse(key) as [string, string];
    const names = days.map((day) => WEEKDAYS[day]).join(', ');
    return sayChange('change.hours', { days: names, before: was, after: is });
  });
};
