import type { Day, Hours } from '../domain/hours.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { clock } from './format.ts';
import { t } from './strings.ts';

/** "Senin–Kamis", "Sabtu, Minggu": days that follow each other. */
export function daysWords(days: readonly (keyof Hours)[]): string {
  const names = days.map((day) => WEEKDAYS[day]);
  return names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}

/** "08.00–15.00, istirahat 12.00–13.00", or that it is closed. */
export const dayWords = (day: Day | null): string =>
  day
    ? [
        `${clock(day.open)}–${clock(day.close)}`,
        ...day.breaks.map(({ from, to }) => t('hours.break', { from: clock(from), to: clock(to) })),
      ].join(', ')
    : t('hours.closed');
