import { describe, expect, test } from 'vitest';
import {
  allAnswers,
  applies,
  conditionKey,
  conditionParts,
  exclusive,
} from '../../src/domain/conditions.ts';
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
    {
      question: 'Apa yang terjadi dengan kartu Anda?',
      options: ['Hilang', 'Rusak'],
      except: false,
    },
    { question: 'Apakah Anda sudah kawin?', options: ['Ya'], except: false },
  ]);
});

test('all but one of many is told as an exception', () => {
  const letters = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));
  const many = [{ id: 'x', text: 'X?', hint: null, options: letters }];
  expect(conditionParts({ x: ['a', 'b', 'd'] }, many)).toEqual([
    { question: 'X?', options: ['C'], except: true },
  ]);
  expect(conditionParts({ x: ['a', 'b'] }, many)[0]?.except).toBe(false);
});

test('conditions exclude each other when a question has no option in common', () => {
  expect(exclusive({ x: ['a'] }, { x: ['b'] })).toBe(true);
  expect(exclusive({ x: ['a', 'b'], y: ['c'] }, { x: ['b'] })).toBe(false);
  expect(exclusive({ x: ['a'] }, { y: ['b'] })).toBe(false);
  expect(exclusive(null, { x: ['a'] })).toBe(false);
});

test('the key of a condition does not depend on the order of writing', () => {
  expect(conditionKey({ a: ['x', 'y'], b: ['z'] })).toBe(conditionKey({ b: ['z'], a: ['y', 'x'] }));
  expect(conditionKey({ a: ['x'] })).not.toBe(conditionKey({ a: ['y'] }));
});

test('all combinations of answers are walked', () => {
  expect(allAnswers(questions)).toHaveLength(4);
  expect(allAnswers([])).toEqual([{}]);
});
