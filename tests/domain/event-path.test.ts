import { expect, test } from 'vitest';
import { eventSteps } from '../../src/domain/event-path.ts';
import type { When } from '../../src/schema/service.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { services, lifeEvents, documents } = fixtureCatalogue();
const [paper] = documents.values();
const [service] = services.values();
const [event] = lifeEvents.values();
if (!service || !event?.services[0]) throw new Error('The fixture has lost its records.');
const [line] = service.requirements;
if (!line || !paper) throw new Error('The fixture has lost its requirements.');

const row = { ...event.services[0], phase: 'now' as const };
const make = (id: string, asks: string[], issues: string[], earlier = false) =>
  ({
    ...service,
    id,
    requirements: asks.map((document) => ({ ...line, document, earlier })),
    outputs: issues.map((document) => ({ document, when: null, note: null })),
  }) as typeof service;
const stepsOf = (
  list: (typeof service)[],
  rows: { service: string; phase?: 'now' | 'later'; when?: When }[],
) =>
  eventSteps(
    { ...event, services: rows.map((each) => ({ ...row, ...each })) },
    {
      services: new Map(list.map((each) => [each.id, each])),
      documents: new Map(
        ['akta', 'kk', 'putusan', 'lain'].map((id) => [
          id,
          { ...paper, id, origin: id === 'putusan' ? 'party' : 'service', common: id === 'kk' },
        ]),
      ),
    },
  ).map(({ row: { service: id }, number, feeds }) => [number, id, feeds]);

test('a step names the later steps that ask for what it yields', () => {
  const list = [make('a', [], ['akta', 'kk']), make('b', ['akta'], []), make('c', ['akta'], [])];
  expect(stepsOf(list, [{ service: 'a' }, { service: 'b' }, { service: 'c' }])).toEqual([
    [1, 'a', [{ document: 'akta', steps: [2, 3] }]],
    [2, 'b', []],
    [3, 'c', []],
  ]);
});

test('what can wait is counted after what comes first, wherever it stands in the list', () => {
  const list = [make('a', [], ['akta']), make('b', ['akta'], [])];
  expect(stepsOf(list, [{ service: 'b', phase: 'later' }, { service: 'a' }])).toEqual([
    [1, 'a', [{ document: 'akta', steps: [2] }]],
    [2, 'b', []],
  ]);
});

test('an earlier edition, or a step before it, is no use of the new document', () => {
  const list = [make('a', [], ['kk']), make('b', ['kk'], [], true), make('c', ['kk'], [])];
  expect(stepsOf(list, [{ service: 'c' }, { service: 'a' }, { service: 'b' }])).toEqual([
    [1, 'c', []],
    [2, 'a', []],
    [3, 'b', []],
  ]);
});

test('what everybody has counts only as a main result, and what others issue not at all', () => {
  const list = [
    make('a', [], ['kk', 'akta']),
    make('b', [], ['akta', 'kk', 'putusan']),
    make('c', ['kk', 'putusan'], []),
  ];
  expect(stepsOf(list, [{ service: 'a' }, { service: 'b' }, { service: 'c' }])).toEqual([
    [1, 'a', [{ document: 'kk', steps: [3] }]],
    [2, 'b', []],
    [3, 'c', []],
  ]);
});

test('steps that nobody does both of do not feed each other', () => {
  const list = [make('a', [], ['akta']), make('b', ['akta'], []), make('c', ['akta'], [])];
  const near = { jarak: ['dekat'] };
  const rows = [
    { service: 'a', when: near },
    { service: 'b', when: { jarak: ['jauh'] } },
    { service: 'c' },
  ];
  expect(stepsOf(list, rows)[0]).toEqual([1, 'a', [{ document: 'akta', steps: [3] }]]);
});

test('what only some people are asked for counts as a use of the main result alone', () => {
  const some = make('b', ['akta', 'kk'], []);
  const conditional = {
    ...some,
    requirements: some.requirements.map((each) => ({ ...each, when: { sebab: ['hilang'] } })),
  };
  const rows = [{ service: 'a' }, { service: 'b' }];
  const of = (outputs: string[]) => stepsOf([make('a', [], outputs), conditional], rows)[0];
  expect(of(['akta'])).toEqual([1, 'a', [{ document: 'akta', steps: [2] }]]);
  expect(of(['lain', 'akta'])).toEqual([1, 'a', []]);
});
