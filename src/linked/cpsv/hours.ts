import { hourGroups, type Holidays, type Hours } from '../../domain/hours.ts';
import { date } from '../../i18n/format.ts';
import { daysWords, dayWords } from '../../i18n/hours-words.ts';
import { node, type Node } from './node.ts';

/** The week in words: CPSV-AP 3.2 has a description of a period and no terms for its parts. */
export const openingHours = (id: string, hours: Hours): Node =>
  node(id, 'TemporalEntity', {
    description: hourGroups(hours).map(({ days, day }) => `${daysWords(days)}: ${dayWords(day)}`),
  });

/** Holidays, when the building is closed. */
export const holidayHours = (id: string, holidays: Holidays): Node =>
  node(id, 'TemporalEntity', {
    description: holidays.map((holiday) => `${date(holiday.date)}: ${holiday.name}`),
  });
