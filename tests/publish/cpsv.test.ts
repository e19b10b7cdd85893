import { existsSync, readFileSync } from 'node:fs';
import rdf from '@zazuko/env';
import { DataFactory, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/domain/library.ts';
import { cpsvGraph } from '../../src/linked/cpsv/index.ts';
import { CLASSES, iriOf } from '../../src/linked/cpsv/terms.ts';
import { jsonLdOf } from '../../src/publish/cpsv/json-ld.ts';
import { turtleOf } from '../../src/publish/cpsv/turtle.ts';
import { fixture, shipped } from '../linked/catalogues.ts';
import { canonical, parseJsonLd, parseTurtle } from './rdf.ts';

/** The official shapes of CPSV-AP 3.2.0 are not ours to ship. */
const FOLDER = process.env['CPSV_AP_DIR'] ?? '../shared/cpsv-ap';
const SHAPES = `${FOLDER}/cpsv-ap-SHACL.ttl`;
const isThere = existsSync(SHAPES);
if (!isThere)
  console.warn(
    `\n*** CPSV-AP WAS NOT VALIDATED: ${SHAPES} is not there. Set CPSV_AP_DIR to the folder with the official shapes.\n`,
  );

const turtle = (library: Library) => turtleOf(cpsvGraph(library));
const LIBRARIES = [
  ['fixture', fixture],
  ['shipped', shipped],
] as const;

describe.each(LIBRARIES)('CPSV-AP of the %s catalogue', (_, library) => {
  test('JSON-LD and Turtle hold the same graph, and nothing is fetched to read it', async () => {
    const one = canonical(await parseJsonLd(jsonLdOf(cpsvGraph(library))));
    const other = canonical(parseTurtle(turtle(library)));
    const theirs = new Set(other);
    expect(one.length).toBeGreaterThan(100);
    expect(one.filter((line) => !theirs.has(line)).slice(0, 5)).toEqual([]);
    expect(one.length).toBe(other.length);
  });

  test('whatever is pointed to inside the data is described in it', () => {
    const quads = parseTurtle(turtle(library));
    const described = new Set(quads.map(({ subject }) => subject.value));
    const missing = quads
      .filter(
        ({ object, predicate }) =>
          object.termType === 'NamedNode' && !predicate.value.endsWith('#type'),
      )
      .map(({ object }) => object.value)
      .filter((iri) => !described.has(iri));
    expect([...new Set(missing)]).toEqual([]);
  });

  test.skipIf(!isThere)(
    isThere
      ? 'is valid under the official SHACL shapes'
      : `NOT RUN: the official SHACL shapes are not in ${FOLDER} (CPSV_AP_DIR)`,
    async () => {
      expect(await faults(parseTurtle(turtle(library)))).toEqual([]);
    },
  );
});

/** What the official shapes find, as "path: message". */
async function faults(quads: readonly Quad[]): Promise<string[]> {
  const shapes = rdf.dataset(parseTurtle(readFileSync(SHAPES, 'utf8')) as never);
  const report = await new SHACLValidator(shapes, { factory: rdf }).validate(
    rdf.dataset([...quads] as never),
  );
  return report.results.map(
    ({ path, focusNode, sourceConstraintComponent }) =>
      `${focusNode.value} ${JSON.stringify(path)} ${sourceConstraintComponent.value}`,
  );
}

describe.skipIf(!isThere)('the shapes find what is broken', () => {
  const quads = parseTurtle(turtle(fixture));
  const isA = (name: keyof typeof CLASSES) =>
    new Set(
      quads
        .filter(({ object }) => object.value === iriOf(CLASSES[name]))
        .map(({ subject }) => subject.value),
    );

  test.each([
    ['PublicService', 'dct:title'],
    ['PublicService', 'cv:hasCompetentAuthority'],
    ['PublicService', 'dct:identifier'],
    ['Evidence', 'dct:title'],
    ['Cost', 'dct:identifier'],
    ['PublicOrganisation', 'dct:spatial'],
    ['Rule', 'dct:description'],
    ['Channel', 'dct:identifier'],
    ['Participation', 'cv:role'],
    ['Event', 'dct:title'],
  ] as const)('%s without %s', async (name, term) => {
    const broken = isA(name);
    const rest = quads.filter(
      ({ subject, predicate }) => !(broken.has(subject.value) && predicate.value === iriOf(term)),
    );
    expect(rest.length).toBeLessThan(quads.length);
    expect((await faults(rest)).length).toBeGreaterThan(0);
  });

  test('a text without its language', async () => {
    const plain = quads.map((quad) =>
      quad.object.termType === 'Literal' && quad.object.language !== ''
        ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.literal(quad.object.value))
        : quad,
    );
    expect((await faults(plain)).length).toBeGreaterThan(0);
  });
});

test('what must be there is there', () => {
  const text = turtle(fixture);
  for (const name of Object.values(CLASSES))
    // No life event of the fixture is of a business alone, or the other way round.
    if (!/(?:Business|Life)Event$/.test(name)) expect(text).toContain(name);
  expect(text).toMatch(/cv:(?:Business|Life)Event/);
  expect(turtle(shipped)).toContain('cv:LifeEvent');
  expect(turtle(shipped)).toContain('cv:BusinessEvent');
  expect(text).toContain('dct:modified "2026-10-05"^^xsd:date');
});
