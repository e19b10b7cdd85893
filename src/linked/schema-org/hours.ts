import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';
import { hourGroups, openSpans, type Holidays, type Hours } from '../../domain/hours.ts';

const DAY: Record<keyof Hours, DayOfWeek> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

/** The week without its breaks: one entry for each unbroken span of days with the same hours. */
export const openingHours = (hours: Hours): OpeningHoursSpecification[] =>
  hourGroups(hours).flatMap(({ days, day }) =>
    (day ? openSpans(day) : []).map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.map((weekday) => DAY[weekday]),
      opens: from,
      closes: to,
    })),
  );

/** Holidays; opening and closing at midnight means closed all day (Google, LocalBusiness). */
export const closedDays = (holidays: Holidays): OpeningHoursSpecification[] =>
  holidays.map(({ date, name }) => ({
    '@type': 'OpeningHoursSpecification',
    name,
    validFrom: date,
    validThrough: date,
    opens: '00:00',
    closes: '00:00',
  }));
