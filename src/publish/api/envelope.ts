import { LICENCE } from '../../domain/licence.ts';
import type { Library } from '../../domain/library.ts';
import { VERSION } from './version.ts';

/** The newest of some days; null when none is known. */
export const newest = (days: readonly (string | null)[]): string | null =>
  days.reduce(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );

/** What every file says of itself. */
export function envelopeOf({ catalogue: { site } }: Library, updated: string | null) {
  const { name, region, url, sample } = site;
  return { version: VERSION, licence: LICENCE, source: { name, region, url, sample }, updated };
}
