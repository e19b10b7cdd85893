import type { Service } from '../schema/service.ts';
import type { Holidays, Hours } from '../domain/hours.ts';

type Time = Service['time'];

// Not shared with domain/hours: the home page's script would then be a file of its own instead of inline.
const WEEK = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
const DAY = 86_400_000;
/** Nobody plans further; it also keeps dates within what the calendar can hold. */
const HORIZON = 3660;

const toDate = (date: string) => new Date(`${date}T00:00:00Z`);
const toText = (date: Date) => date.toISOString().slice(0, 10);

/** A real calendar date `YYYY-MM-DD` of this era of planning, else null. */
export function validDate(text: string | null | undefined): string | null {
  if (!text || !/^[12]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const date = toDate(text);
  return Number.isNaN(date.getTime()) || toText(date) !== text ? null : text;
}

export const addDays = (date: string, days: number): string =>
  toText(new Date(toDate(date).getTime() + days * DAY));

/** The same day some months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const from = toDate(date);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(from.getUTCDate(), target.getUTCDate()));
  return toText(target);
}

export interface Calendar {
  readonly hours: Hours | null;
  readonly holidays: Holidays;
}

/**
 * Whether an office is open. Without opening hours Monday to Friday is assumed (the working days of the
 * civil service) and the plan says that the hours are unknown. Holidays are closed in any case.
 */
export function isOpenDay(date: string, { hours, holidays }: Calendar): boolean {
  if (holidays.some((holiday) => holiday.date === date)) return false;
  const weekday = WEEK[toDate(date).getUTCDay()] ?? 'sunday';
  return hours ? hours[weekday] !== null : weekday !== 'sunday' && weekday !== 'saturday';
}

/** A working day: Monday to Friday, the office open, no holiday. A counter open on Saturday adds none. */
export function isWorkday(date: string, calendar: Calendar): boolean {
  const weekday = toDate(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && isOpenDay(date, calendar);
}

/** The first open day from `date` on; null if the office does not open within a year. */
export function nextOpenDay(date: string, calendar: Calendar): string | null {
  for (let days = 0; days < 366; days++) {
    const day = addDays(date, days);
    if (isOpenDay(day, calendar)) return day;
  }
  return null;
}

/** Whether the result is there on the day it was asked for. */
export const sameDay = ({ value, unit }: Time): boolean =>
  value !== null && (unit === 'minute' || unit === 'hour');

/**
 * When a service that begins on `date` is done. Minutes and hours: the same day. Working days are
 * counted from the next working day on. Days, weeks, months and years are those of the calendar; part of
 * a unit counts as a whole one. Null if no figure is known or it lies beyond ten years.
 */
export function doneOn(date: string, { value, unit }: Time, calendar: Calendar): string | null {
  if (value === null) return null;
  const count = Math.ceil(value);
  switch (unit) {
    case 'minute':
    case 'hour':
      return date;
    case 'day':
      return count > HORIZON ? null : addDays(date, count);
    case 'week':
      return count * 7 > HORIZON ? null : addDays(date, count * 7);
    case 'month':
      return count > 120 ? null : addMonths(date, count);
    case 'year':
      return count > 10 ? null : addMonths(date, count * 12);
    case 'workday': {
      let left = count;
      for (let days = 1; days <= HORIZON; days++) {
        const day = addDays(date, days);
        if (isWorkday(day, calendar)) left -= 1;
        if (left <= 0) return day;
      }
      return null;
    }
  }
}
