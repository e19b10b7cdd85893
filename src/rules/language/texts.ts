import type { CatalogueDraft, Path, Place } from '../finding.ts';
import { visitAll, type Wanted } from '../walk.ts';

/** Parts of a record that quote others or are not read as sentences. */
const NOT_OURS: ReadonlySet<string | number> = new Set([
  'officialName',
  'legalBasis',
  'sources',
  'keywords',
  'otherNames',
  'standard',
  'waivers',
  'basis',
  'contacts',
  'counters',
  'website',
]);

/** One text that citizens read. */
export interface Text {
  readonly collection: Place;
  readonly id: string;
  readonly path: Path;
  readonly text: string;
}

const isWords: Wanted = ({ kind, coded }) => kind === 'text' && !coded;

const known = new WeakMap<CatalogueDraft, readonly Text[]>();

/**
 * Every text that citizens read, in the order of the records; collected once per catalogue object. The
 * site record is the operator's own; lists of search words are what people say, not what we write.
 */
export function textsOf(catalogue: CatalogueDraft): readonly Text[] {
  const before = known.get(catalogue);
  if (before) return before;
  const texts: Text[] = [];
  visitAll(catalogue, isWords, (collection, id, _shape, value, path) => {
    if (typeof value !== 'string' || collection === 'site' || collection === 'words') return;
    if (path.some((key) => NOT_OURS.has(key))) return;
    texts.push({ collection, id, path: [...path], text: value });
  });
  known.set(catalogue, texts);
  return texts;
}

/** A sentence ends at a mark followed by a space and a capital; "Rp600.000" and "No. 5" do not end one. */
const END = /(?<=[.!?])\s+(?=["“(]?\p{Lu})/u;

/** Numbers of words of each sentence. (Intl.Segmenter finds the same ends in our texts and takes four times as long.) */
export const sentenceLengths = (text: string): number[] =>
  text
    .split(END)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((count) => count > 0);
