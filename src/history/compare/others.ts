/** Agencies, the building, and the records that stand around the services. */
import type { Document } from '../../schema/document.ts';
import type { Agency, Category, LifeEvent, Site } from '../../schema/index.ts';
import { counterWords, date } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import { labelOf } from '../../rules/labels.ts';
import type { Place } from '../../rules/index.ts';
import { complaints, contacts } from './contacts.ts';
import type { Compare } from './context.ts';
import { hours } from './hours.ts';
import { name, rewritten, text } from './plain.ts';
import { match } from './rows.ts';

type Fields<T> = { readonly [Key in keyof T]?: Compare<T[Key]> };

const told = (place: Place, key: string) => text(labelOf(place, [key]));
const anew = (place: Place, key: string) => rewritten(labelOf(place, [key]));

const counters: Compare<Agency['counters']> = (before, after) => {
  const [was, is] = [counterWords(before), counterWords(after)];
  if (was === is) return [];
  if (was === '') return [sayChange('change.countersNew', { after: is })];
  if (is === '') return [sayChange('change.countersGone')];
  return [sayChange('change.counters', { before: was, after: is })];
};

export const agency: Fields<Agency> = {
  name,
  shortName: told('agencies', 'shortName'),
  counters,
  hours,
  website: told('agencies', 'website'),
  contacts,
  complaints,
  summary: anew('agencies', 'summary'),
};

/** Holidays by date; one that has passed is taken off the list without a word. */
const holidays: Compare<Site['holidays']> = (before, after, { day }) => {
  const rows = match(before, after, (row) => row.date);
  return [
    ...rows.added
      .filter((row) => row.date >= day)
      .map((row) => sayChange('change.holiday', { date: date(row.date), name: row.name })),
    ...rows.removed
      .filter((row) => row.date >= day)
      .map((row) => sayChange('change.holidayGone', { date: date(row.date), name: row.name })),
  ];
};

export const site: Fields<Site> = {
  name,
  address: told('site', 'address'),
  map: () => [sayChange('change.map')],
  contacts,
  hours,
  holidays,
  complaints,
};

export const document: Fields<Document> = {
  name,
  summary: anew('documents', 'summary'),
  recognise: told('documents', 'recognise'),
  party: told('documents', 'party'),
  obtain: told('documents', 'obtain'),
  formUrl: told('documents', 'formUrl'),
};

export const lifeEvent: Fields<LifeEvent> = {
  name,
  summary: anew('life-events', 'summary'),
  services: anew('life-events', 'services'),
  questions: anew('life-events', 'questions'),
  reminders: anew('life-events', 'reminders'),
};

export const category: Fields<Category> = { name, summary: anew('categories', 'summary') };
