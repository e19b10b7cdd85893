import type { Site } from '../schema/site.ts';

export type Hours = NonNullable<Site['hours']>;
export type Day = NonNullable<Hours[keyof Hours]>;
export type Holidays = Site['holidays'];

const DAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A moment in the local time of the building. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, 24 hours. */
  readonly clock: string;
}

export type OpenState =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'break'; readonly until: string }
  | { readonly state: 'before'; readonly at: string }
  | { readonly state: 'closed' }
  | { readonly state: 'holiday'; readonly name: string };

/** Weekday key of a calendar date. */
function weekdayOf(date: string): keyof Hours {
  return DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday';
}

/** What date and time it is in `timeZone` (IANA name) at the instant `now`. */
export function localTime(now: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    clock: `${part('hour')}:${part('minute')}`,
  };
}

/** Whether the building is open at a local moment. Times compare as text because they are `HH:MM`. */
export function openState(hours: Hours, holidays: Holidays, { date, clock }: LocalTime): OpenState {
  const holiday = holidays.find((candidate) => candidate.date === date);
  if (holiday) return { state: 'holiday', name: holiday.name };
  const day = hours[weekdayOf(date)];
  if (!day || clock >= day.close) return { state: 'closed' };
  if (clock < day.open) return { state: 'before', at: day.open };
  const pause = day.breaks.find(({ from, to }) => from <= clock && clock < to);
  if (pause) return { state: 'break', until: pause.to };
  const next = day.breaks.find(({ from }) => clock < from);
  return { state: 'open', until: next?.from ?? day.close };
}

/** When the counters of a day serve: from opening to closing without the breaks, in order. */
export function openSpans(day: Day): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = [];
  let from = day.open;
  for (const pause of [...day.breaks].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.from > from) spans.push({ from, to: pause.from });
    if (pause.to > from) from = pause.to;
  }
  if (day.close > from) spans.push({ from, to: day.close });
  return spans;
}

/** Weekdays that share the same hours, in the order of the week, for a short table. */
export function hourGroups(hours: Hours): { days: (keyof Hours)[]; day: Day | null }[] {
  const week = [...DAYS.slice(1), DAYS[0]];
  const groups: { days: (keyof Hours)[]; day: Day | null }[] = [];
  for (const weekday of week) {
    const day = hours[weekday];
    const last = groups[groups.length - 1];
    if (last && JSON.stringify(last.day) === JSON.stringify(day)) last.days.push(weekday);
    else groups.push({ days: [weekday], day });
  }
  return groups;
}
