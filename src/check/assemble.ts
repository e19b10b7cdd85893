import type { Catalogue, WithId } from '../domain/catalogue.ts';
import type { CatalogueDraft, Place } from '../rules/index.ts';
import type { Draft } from '../schema/draft.ts';
import type { Records, Site } from '../schema/index.ts';
import type { Loaded } from './load.ts';

type AllRecords = Records & { site: Site };

/** In order of id, by code point, so that the order is the same everywhere. */
const byId = (a: Loaded, b: Loaded) => (a.source.id < b.source.id ? -1 : 1);

const of = (loaded: readonly Loaded[], place: Place) =>
  loaded.filter(({ source }) => source.place === place).sort(byId);

function unclearIn(loaded: readonly Loaded[]): CatalogueDraft['unclear'] {
  if (loaded.some(({ unclear }) => unclear === 'any')) return { has: () => true };
  return new Set(loaded.flatMap(({ unclear }) => unclear));
}

/** What the rules look at: every file is there, with whatever of it can be used. */
export function draftsOf(loaded: readonly Loaded[]): Omit<CatalogueDraft, 'ledger'> {
  // Each draft was made from its place's schema, which the map of all places cannot express.
  const drafts = <P extends Place>(place: P) =>
    new Map(
      of(loaded, place).map(({ source, draft }) => [source.id, draft as Draft<AllRecords[P]>]),
    );
  return {
    site: drafts('site').get('site'),
    services: drafts('services'),
    agencies: drafts('agencies'),
    documents: drafts('documents'),
    categories: drafts('categories'),
    'life-events': drafts('life-events'),
    words: drafts('words'),
    redirects: drafts('redirects'),
    unclear: unclearIn(loaded),
  };
}

/** The catalogue, or undefined unless every record is complete and there is a site. */
export function assemble(loaded: readonly Loaded[]): Catalogue | undefined {
  const records = <P extends Place>(place: P) =>
    new Map(
      of(loaded, place).map(({ source, record }) => [
        source.id,
        { ...record, id: source.id } as WithId<AllRecords[P]>,
      ]),
    );
  const site = of(loaded, 'site')[0]?.record as Site | undefined;
  if (!site || loaded.some(({ record }) => record === undefined)) return undefined;
  return {
    site,
    services: records('services'),
    agencies: records('agencies'),
    documents: records('documents'),
    categories: records('categories'),
    lifeEvents: records('life-events'),
    words: records('words'),
    redirects: records('redirects'),
  };
}
