import type { Ledger } from '../domain/ledger.ts';
import type { Draft } from '../schema/draft.ts';
import type {
  Agency,
  Category,
  Collection,
  Document,
  LifeEvent,
  Redirect,
  Service,
  Site,
  WordList,
} from '../schema/index.ts';

export { inFile, say, shown, withoutFile, type Sentences } from '../schema/sentences.ts';

/** Keys and 0-based list positions from the record's root; empty means the whole record. */
export type Path = readonly (string | number)[];

/** An error stops publication; a warning asks somebody to look; what is waived is only told. */
export type Severity = 'error' | 'warning' | 'waived';

/** Where a finding lives: a collection, or the one `site` record (whose id is `site`). */
export type Place = Collection | 'site';

/** One fault at one place, in words for an editor. */
export interface Finding {
  readonly collection: Place;
  readonly id: string;
  readonly path: Path;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

type Drafts<T> = ReadonlyMap<string, Draft<T>>;

/**
 * A catalogue in which anything may be unfinished. Maps are keyed by id. A record that could not be
 * read at all is an empty draft: it exists, so that references to it are no fault.
 */
export interface CatalogueDraft {
  readonly site?: Draft<Site> | undefined;
  readonly services: Drafts<Service>;
  readonly agencies: Drafts<Agency>;
  readonly documents: Drafts<Document>;
  readonly categories: Drafts<Category>;
  readonly 'life-events': Drafts<LifeEvent>;
  readonly words: Drafts<WordList>;
  readonly redirects: Drafts<Redirect>;
  /** Every address ever published. The editor in the browser does not have it. */
  readonly ledger?: Ledger | undefined;
  /**
   * Ids that occur in content nobody could understand. Rules about something that is missing stay
   * silent on them: one fault must not look like two.
   */
  readonly unclear?: { has(id: string): boolean } | undefined;
}
