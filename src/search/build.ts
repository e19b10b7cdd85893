/** From the catalogue to the file that the visitor's browser downloads. Pure. */
import { need, type Catalogue } from '../domain/catalogue.ts';
import { summariseFees } from '../domain/fees.ts';
import { whereOf } from '../domain/steps.ts';
import type { WordList } from '../schema/index.ts';
import type { Nearness, SearchIndex, ServiceRow } from './index-file.ts';
import { slim } from './slim.ts';
import { foldedWordsIn } from './text.ts';

const NEAR = ['spelling', 'name', 'everyday'] as const satisfies readonly Nearness[];

const rowsOf = ({ words }: Catalogue, kind: WordList['kind']) =>
  [...words.values()].filter((list) => list.kind === kind).flatMap(({ rows }) => rows);

/** Words and phrases as an editor separates them, with nothing around the commas. */
const tidy = (words: string) =>
  words
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(',');

const wordsOf = (catalogue: Catalogue, kind: WordList['kind']) =>
  [...new Set(rowsOf(catalogue, kind).flatMap(({ words }) => foldedWordsIn(words)))].join(' ');

/** The index of a catalogue. The same catalogue gives the same index, byte by byte. */
export function buildIndex(catalogue: Catalogue): SearchIndex {
  const agencies = [...catalogue.agencies.values()];
  const documents = [...catalogue.documents.values()];
  const categories = [...catalogue.categories.values()];
  const events = [...catalogue.lifeEvents.values()];
  const services = [...catalogue.services.values()];
  const placesOf = (records: readonly { id: string }[]) =>
    new Map(records.map(({ id }, place) => [id, { place }]));
  const at = {
    agencies: placesOf(agencies),
    documents: placesOf(documents),
    categories: placesOf(categories),
    events: placesOf(events),
    services: placesOf(services),
  };
  const each = (places: ReadonlyMap<string, { place: number }>, ids: readonly string[]) => [
    ...new Set(ids.map((id) => need(places, id).place)),
  ];
  return slim({
    services: services.map((service): ServiceRow => ({
      id: service.id,
      name: service.name,
      formal: service.officialName,
      keywords: service.keywords,
      more: '',
      agency: need(at.agencies, service.agency).place,
      category: need(at.categories, service.category).place,
      events: each(at.events, service.lifeEvents),
      outputs: each(
        at.documents,
        service.outputs.map(({ document }) => document),
      ),
      online: whereOf(service, need(catalogue.agencies, service.agency)).online !== 'none',
      free: summariseFees(service.fees, service.questions).kind === 'free',
    })),
    agencies: agencies.map(({ id, name, shortName }) => ({
      id,
      name,
      short: shortName,
    })),
    documents: documents.map(({ id, name, otherNames }) => ({ id, name, others: otherNames })),
    categories: categories.map(({ id, name }) => ({ id, name })),
    events: events.map(({ id, name, keywords }) => ({ id, name, keywords })),
    popular: catalogue.site.popular.map((id) => need(at.services, id).place),
    sayings: NEAR.map((nearness) => ({
      nearness,
      rows: rowsOf(catalogue, nearness).map(({ means, words }) => [means ?? '', tidy(words)]),
    })),
    words: {
      filler: wordsOf(catalogue, 'filler'),
      weak: wordsOf(catalogue, 'weak'),
      foreign: wordsOf(catalogue, 'foreign'),
    },
  });
}
