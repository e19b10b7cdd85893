import { UNITS } from '../schema/vocabulary.ts';
import { explaining, isExplained } from './explained.ts';
import { say } from './finding.ts';
import { defineServiceRule, present } from './rule.ts';
import { figure } from './words.ts';

/** Hours of a unit of time. A working day is a day of the calendar here: longer would hide faults. */
const HOURS: Readonly<Record<keyof typeof UNITS, number>> = {
  minute: 1 / 60,
  hour: 1,
  workday: 24,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
};

export const stepTime = defineServiceRule(
  {
    id: 'step-time',
    severity: 'warning',
    about: 'Satu langkah petugas tidak lebih lama daripada janji waktu seluruh layanan.',
  },
  function* (service) {
    const { time, steps } = service;
    if (typeof time?.value !== 'number' || time.unit === undefined) return;
    if (isExplained(service, 'duration')) return;
    const promised = time.value * HOURS[time.unit];
    for (const [at, { actor, duration }] of present(steps)) {
      const longest = duration?.max ?? duration?.min;
      if (actor !== 'officer' || typeof longest !== 'number' || duration?.unit === undefined)
        continue;
      if (longest * HOURS[duration.unit] <= promised) continue;
      yield {
        path: ['steps', at, 'duration'],
        message: say({
          found: `Langkah ini sampai ${figure(longest)} ${UNITS[duration.unit]}, padahal seluruh layanan dijanjikan ${figure(time.value)} ${UNITS[time.unit]}`,
          expected: 'langkah yang muat di dalam janji waktu',
          fix: `Betulkan salah satu angka, atau ${explaining('duration')}`,
        }),
      };
    }
  },
);
