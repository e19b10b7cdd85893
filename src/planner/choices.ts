import type { Holidays, Hours } from '../domain/hours.ts';

/** Everything the person has said, and the calendar of the building. */
export interface Choices {
  /** Chosen option by key of question. */
  readonly answers?: Readonly<Record<string, string>>;
  /** "Sudah punya?" by `hold` key of a line: true, false, or not said. */
  readonly held?: Readonly<Record<string, boolean>>;
  /** By key of a people question: the person it is merged into. */
  readonly who?: Readonly<Record<string, string>>;
  /** First day, `YYYY-MM-DD`. */
  readonly start?: string | null;
  readonly hours?: Hours | null;
  readonly holidays?: Holidays;
}

/** More services than this are no plan for one person. */
export const LIMIT = 20;

/**
 * A value of a record that came from outside; never something inherited, like `constructor`. Not
 * `Object.hasOwn`: Chrome 90 and Safari 15.0 lack it (docs/peramban.md).
 */
export function own<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** Order of text that is the same on every device (no locale). */
export const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
