/** What the visitor's browser downloads to search: only what ranking and display need. */
import { fold } from './text.ts';

/** How near the words of a list are to what they stand for. */
export type Nearness = 'spelling' | 'name' | 'everyday';

/** Words people use, and the catalogue's own for them; see `content/words/`. */
export interface Saying {
  readonly nearness: Nearness;
  /** What the catalogue calls it, and what people say, separated by commas. */
  readonly rows: readonly (readonly [means: string, words: string])[];
}

export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
}
export interface DocumentRow {
  /** Left out where the name says it: see `documentId`. */
  readonly id?: string;
  readonly name: string;
  readonly others: readonly string[];
}
/** The id of a document: the one given, or its name as an address. */
export const documentId = ({ id, name }: DocumentRow): string =>
  id ??
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export interface CategoryRow {
  readonly id: string;
  readonly name: string;
}
export interface LifeEventRow {
  readonly id: string;
  readonly name: string;
  readonly keywords: readonly string[];
}
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  /** Words of the official name that the name has not; empty when there are none. */
  readonly formal: string;
  /** Compared as phrases. */
  readonly keywords: readonly string[];
  /** Words of further keywords, each once. */
  readonly more: string;
  /** Places in the lists of this file. */
  readonly agency: number;
  readonly category: number;
  readonly events: readonly number[];
  readonly outputs: readonly number[];
  /** The visitor can do all or part of it online. */
  readonly online: boolean;
  /** Nothing to pay. */
  readonly free: boolean;
}

export interface SearchIndex {
  readonly services: readonly ServiceRow[];
  readonly agencies: readonly AgencyRow[];
  readonly documents: readonly DocumentRow[];
  readonly categories: readonly CategoryRow[];
  readonly events: readonly LifeEventRow[];
  /** Places of the services most people come for. */
  readonly popular: readonly number[];
  readonly sayings: readonly Saying[];
  /** Words without a meaning here, separated by spaces. */
  readonly words: {
    /** Of questions and politeness: they look for nothing. */
    readonly filler: string;
    /** They say what somebody wants done or know, not what it is about: "bikin", "biaya". */
    readonly weak: string;
    /** Of things that no public service is about: "resep", "lirik". */
    readonly foreign: string;
  };
}
