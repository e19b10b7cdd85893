/** What can be found, as weighted texts. Pure. */
import { documentId, type SearchIndex } from './index-file.ts';

export type Kind = 'service' | 'life-event' | 'agency' | 'document';

/** One text under which something can be found; how much it tells about it, from 0 to 1. */
export interface Text {
  readonly text: string;
  readonly weight: number;
}
/** Something that can be found. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly texts: readonly Text[];
  /** Head start among equals, from 0 to 1. */
  readonly prior: number;
}

/**
 * How much a text tells about what it belongs to. The name and the words people type for it say what it
 * is; its agency, category and life
 * events only place it.
 */
export const WEIGHT = {
  name: 1,
  formal: 0.9,
  keyword: 0.95,
  more: 0.95,
  output: 0.5,
  agency: 0.8,
  category: 0.3,
  event: 0.3,
} as const;

const all = (texts: readonly (string | null)[], weight: number): Text[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [{ text, weight }]));

/** Everything in the index as entries, services first, in the order of the file. */
export function entriesOf(index: SearchIndex): Entry[] {
  const { agencies, documents, categories, events, services } = index;
  const popular = new Set(index.popular);
  const pick = <T>(list: readonly T[], places: readonly number[]) =>
    places.flatMap((place) => list[place] ?? []);
  const namesOf = (places: readonly number[]) =>
    pick(documents, places).flatMap(({ name, others }) => [name, ...others]);
  return [
    ...services.map((row, place): Entry => ({
      kind: 'service',
      id: row.id,
      name: row.name,
      prior: popular.has(place) ? 1 : 0,
      texts: [
        ...all([row.name], WEIGHT.name),
        ...all([row.formal], WEIGHT.formal),
        ...all([row.more], WEIGHT.more),
        ...all(row.keywords, WEIGHT.keyword),
        ...all(namesOf(row.outputs), WEIGHT.output),
        ...pick(agencies, [row.agency]).flatMap(({ name, short }) =>
          all([name, short], WEIGHT.agency),
        ),
        ...all(
          pick(categories, [row.category]).map(({ name }) => name),
          WEIGHT.category,
        ),
        ...all(
          pick(events, row.events).map(({ name }) => name),
          WEIGHT.event,
        ),
      ],
    })),
    ...events.map(({ id, name, keywords }): Entry => ({
      kind: 'life-event',
      id,
      name,
      prior: 0,
      texts: [...all([name], WEIGHT.name), ...all(keywords, WEIGHT.keyword)],
    })),
    ...agencies.map(({ id, name, short }): Entry => ({
      kind: 'agency',
      id,
      name,
      prior: 0,
      texts: all([name, short], WEIGHT.name),
    })),
    ...documents.map((row): Entry => ({
      kind: 'document',
      id: documentId(row),
      name: row.name,
      prior: 0,
      texts: all([row.name, ...row.others], WEIGHT.name),
    })),
  ];
}
