import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/check/index.ts';
import { gapsFor, shrinkOf } from '../../src/domain/combinations.ts';
import { allAnswers, applies, type Answers } from '../../src/domain/conditions.ts';
import type { Service } from '../../src/schema/index.ts';
import type { Requirement } from '../../src/schema/requirement.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
const services = [...(catalogue?.services.values() ?? [])];

/** What is contradictory in the list of documents that these answers leave. */
function contradictions(service: Service, answers: Answers): string[] {
  const rows = service.requirements.filter((row) => applies(row.when, answers));
  const found: string[] = [];
  for (const row of rows) {
    for (const { originals, copies, certifiedCopies, digital } of row.holders)
      if (originals + copies + certifiedCopies + digital === 0) found.push(`${row.id}: no piece`);
    // An earlier edition and the present one of the same person are two papers only if both exist.
    const twin = rows.find((other) => other !== row && other.document === row.document);
    if (twin && row.earlier && twin.earlier && sameHolders(row, twin) && row.note === twin.note)
      found.push(`${row.id} and ${twin.id} are the same earlier paper`);
  }
  for (const step of service.steps)
    if (applies(step.when, answers) && step.place === 'other' && step.at === null)
      found.push(`${step.id}: nobody knows where`);
  return found;
}

const sameHolders = (one: Requirement, other: Requirement) =>
  JSON.stringify(one.holders) === JSON.stringify(other.holders);

test('all services are there to be walked', () => {
  expect(services.length).toBeGreaterThan(230);
});

describe('every combination of answers of every service', () => {
  let walked = 0;
  test.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
    expect(service.questions.length).toBeLessThanOrEqual(5);
    const told = new Map<string, Answers>();
    for (const answers of allAnswers(service.questions)) {
      walked += 1;
      for (const gap of gapsFor(service, answers)) told.set(JSON.stringify(gap), answers);
      for (const words of contradictions(service, answers)) told.set(words, answers);
    }
    expect([...told]).toEqual([]);
  });

  test('is a walk worth the name', () => {
    expect(walked).toBeGreaterThan(5000);
  });
});

test('every question changes something', () => {
  const same: string[] = [];
  for (const service of services) {
    const whens = [...service.requirements, ...service.steps, ...service.fees, ...service.outputs];
    for (const { id, options } of service.questions) {
      const effects = options.map((option) =>
        whens.map((row) => applies(row.when, { [id]: option.id })).join(),
      );
      if (new Set(effects).size === 1) same.push(`${service.id} ${id}`);
    }
  }
  expect(same).toEqual([]);
});

test('questions stand in the order in which they shorten the list', () => {
  const wrong = services.flatMap((service) =>
    service.questions.flatMap(({ id }, at) => {
      const before = service.questions[at - 1];
      return before && shrinkOf(service, id) > shrinkOf(service, before.id) + 0.5
        ? [`${service.id} ${id}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
