import { expect, test } from 'vitest';
import { documentGraph } from '../../src/domain/graph.ts';
import { serviceView } from '../../src/domain/service-view.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { services, documents, ...rest } = fixtureCatalogue();
const [base] = services.values();
const [paper] = documents.values();
const [line] = base?.requirements ?? [];
if (!base || !paper || !line) throw new Error('The fixture has lost its records.');

/** Whom the page of `asking` names for the document, when these services issue it. */
function named(issuing: string[], parts: Partial<typeof paper>) {
  const asking = {
    ...base,
    id: 'asking',
    requirements: [{ ...line, document: 'surat' }],
    outputs: [],
  };
  const issuers = issuing.map((id) => ({
    ...base,
    id,
    name: id,
    requirements: [],
    outputs: [{ document: 'surat', when: null, note: null }],
  }));
  const all = new Map([asking, ...issuers].map((each) => [each.id, each as typeof base & object]));
  const catalogue = {
    ...rest,
    services: all,
    documents: new Map([['surat', { ...paper, id: 'surat', issuers: [], ...parts }]]),
  } as unknown as ReturnType<typeof fixtureCatalogue>;
  const none = { byEvent: new Map(), byCategory: new Map() };
  const view = serviceView(asking as never, catalogue, documentGraph(catalogue), none, []);
  const help = view.documents['surat'];
  return [help?.issuers.map(({ id }) => id), help?.many];
}
const service = { origin: 'service' } as const;

test('a few issuers are all named', () => {
  expect(named(['a', 'b'], service)).toEqual([['a', 'b'], false]);
});

test('among many only those the record sends people to', () => {
  expect(named(['a', 'b', 'c', 'd'], { ...service, issuers: ['c'] })).toEqual([['c'], false]);
});

test('among many, with nobody chosen, none is guessed', () => {
  expect(named(['a', 'b', 'c'], service)).toEqual([[], true]);
});

test('a service never sends people to itself', () => {
  expect(named(['asking', 'b'], { ...service, issuers: ['asking'] })).toEqual([['b'], false]);
});

test('what comes from somebody else is not to be had from a service that only replaces it', () => {
  expect(named(['a'], { origin: 'party', party: 'Sekolah' })).toEqual([[], false]);
});
