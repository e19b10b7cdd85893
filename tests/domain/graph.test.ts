import { expect, test } from 'vitest';
import { documentGraph, relatedServices } from '../../src/domain/graph.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { services } = fixtureCatalogue();
const [base] = services.values();
if (!base) throw new Error('The fixture has lost its service.');

type Parts = Partial<typeof base> & { id: string };
const make = (parts: Parts) => ({
  ...base,
  requirements: [],
  outputs: [],
  lifeEvents: [],
  ...parts,
});
const output = (document: string) => ({ document, owner: null, when: null, note: null });
const requirement = (document: string) =>
  ({ ...base.requirements[0], document }) as (typeof base.requirements)[number];

test('the service whose main result is the document is named first among its issuers', () => {
  const list = [
    make({ id: 'a', name: 'A', outputs: [output('akta'), output('kk')] }),
    make({ id: 'b', name: 'B', outputs: [output('kk')] }),
  ];
  const graph = documentGraph({ services: new Map(list.map((s) => [s.id, s])) });
  expect(graph.issuers.get('kk')?.map((s) => s.id)).toEqual(['b', 'a']);
});

test('asking for what a service issues relates; sharing only its category does not', () => {
  const list = [
    make({ id: 'a', name: 'A', category: 'x', outputs: [output('surat')] }),
    make({ id: 'b', name: 'B', category: 'y', requirements: [requirement('surat')] }),
    make({ id: 'c', name: 'C', category: 'x' }),
    make({ id: 'd', name: 'D', category: 'z' }),
  ];
  const graph = documentGraph({ services: new Map(list.map((s) => [s.id, s])) });
  const byCategory = new Map([['x', list.filter((s) => s.category === 'x')]]);
  const first = list[0];
  if (!first) throw new Error('unreachable');
  const related = relatedServices(first, graph, { byEvent: new Map(), byCategory });
  expect(related.map((s) => s.id)).toEqual(['b']);
});

test('a service with the same main result is the nearest', () => {
  const list = [
    make({ id: 'a', name: 'A', outputs: [output('kartu')] }),
    make({ id: 'b', name: 'B', requirements: [requirement('kartu')] }),
    make({ id: 'c', name: 'C', outputs: [output('kartu')] }),
    make({ id: 'd', name: 'D', outputs: [output('lain'), output('kartu')] }),
  ];
  const graph = documentGraph({ services: new Map(list.map((s) => [s.id, s])) });
  const [first] = list;
  if (!first) throw new Error('unreachable');
  const none = { byEvent: new Map(), byCategory: new Map() };
  expect(relatedServices(first, graph, none).map((s) => s.id)).toEqual(['c', 'b']);
});
