import { LICENCE } from '../../domain/licence.ts';
import type { Library } from '../../domain/library.ts';
import { VERSION } from './version.ts';

/** What every file says of itself. */
export function envelopeOf({ catalogue: { site } }: Library, updated: string | null) {
  const { name, region, url, sample } = site;
  return { version: VERSION, licence: LICENCE, source: { name, region, url, sample }, updated };
}
