import type { Service } from '../schema/service.ts';

type Time = Service['time'];

const SECONDS: Partial<Record<Time['unit'], number>> = {
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
};

/** Whole units as they are; `xsd:duration` knows no weeks. */
const WHOLE: Partial<Record<Time['unit'], (value: number) => string>> = {
  minute: (value) => `PT${value}M`,
  hour: (value) => `PT${value}H`,
  day: (value) => `P${value}D`,
  week: (value) => `P${value * 7}D`,
  month: (value) => `P${value}M`,
  year: (value) => `P${value}Y`,
};

/**
 * The promised time as `xsd:duration` (ISO 8601), or null where that would say something untrue: no figure,
 * an example or estimate instead of a promise, and working days, which no ISO duration can count.
 */
export function isoDuration({ value, unit, kind }: Time): string | null {
  if (value === null || (kind !== 'promise' && kind !== 'limit')) return null;
  if (Number.isInteger(value)) return WHOLE[unit]?.(value) ?? null;
  const seconds = value * (SECONDS[unit] ?? Number.NaN);
  return Number.isInteger(seconds) ? `PT${seconds}S` : null;
}
