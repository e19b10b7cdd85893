import type { Question } from '../../schema/service.ts';
import type { Collection } from '../../schema/index.ts';

/** What a sentence needs besides the two values. */
export interface Context {
  /** The name of a record today; of one that is gone, its last one. */
  readonly name: (collection: Collection, id: string) => string;
  /** Today's id of a record that was renamed since: a new address is no new document. */
  readonly current: (collection: Collection, id: string) => string;
  /** How originals of a document are counted, where it says so. */
  readonly unit: (document: string) => string | null;
  /** Questions of the service before and after. */
  readonly questions: readonly [before: readonly Question[], after: readonly Question[]];
  /** What the agency of the service is called. */
  readonly agency: string;
  /** `YYYY-MM-DD` of the change. */
  readonly day: string;
}

/** What changed between two values of one field, in sentences; none when a citizen need not know. */
export type Compare<T> = (before: T, after: T, context: Context) => string[];
