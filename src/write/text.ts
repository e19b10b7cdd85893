import { stringify } from 'yaml';
import type { Place } from '../rules/index.ts';
import { canonical } from './canonical.ts';

/** Columns after which a long text goes on in the next line. */
const WIDTH = 100;

/** The text of a record's file: the one form in which the editor and `npm run check -- --fix` write. */
export const textOf = (place: Place, record: unknown): string =>
  stringify(canonical(place, record), { lineWidth: WIDTH });
