import { describe, expect, test } from 'vitest';
import { allAnswers, applies, conditionKey, conditionParts } from '../../src/domain/conditions.ts';
import { fixtureView } from '../fixtures/load.ts';

const { questions } = fixtureView().service;

describe('applies', () => {
  test.each([
    ['no condition always applies', null, {}, true],
    ['an unanswered question hides nothing', { sebab: ['hilang'] }, {}, true],
    ['a chosen option applies', { sebab: ['hilang'] }, { sebab: 'hilang' }, true],
    ['another option does not', { sebab: ['hilang'] }, { sebab: 'rusak' }, false],
    ['options of one question are OR', { sebab: ['hilang', 'rusak'] }, { sebab: 'rusak' }, true],
    [
      'questions are AND',
      { sebab: ['hilang'], nikah: ['ya'] },
      { sebab: 'hilang', nikah: 'tidak' },
      false,
    ],
    ['half answered still shows', { sebab: ['hilang'], nikah: ['ya'] }, { sebab: 'hilang' }, true],
  ] as const)('%s', (_name, when, answers, expected) => {
    expect(applies(when as Parameters<typeof applies>[0], answers)).toBe(expected);
  });
});

test('a condition is told in the words and the order of the questions', () => {
  expect(conditionParts({ nikah: ['ya'], sebab: ['rusak', 'hilang'] }, questions)).toEqual([
    { question: 'Apa yang terjadi dengan kartu Anda?', options: ['Hilang', 'Rusak'] },
    { question: 'Apakah Anda sudah kawin?', options: ['Ya'] },
  ]);
});

test('the key of a condition does not depend on the order of writing', () => {
  expect(conditionKey({ a: ['x', 'y'], b: ['z'] })).toBe(conditionKey({ b: ['z'], a: ['y', 'x'] }));
  expect(conditionKey({ a: ['x'] })).not.toBe(conditionKey({ a: ['y'] }));
});

test('all combinations of answers are walked', () => {
  expect(allAnswers(questions)).toHaveLength(4);
  expect(allAnswers([])).toEqual([{}]);
});
