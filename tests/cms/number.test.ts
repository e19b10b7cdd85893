import { expect, test } from 'vitest';
import { numberFrom } from '../../cms/number.ts';

test.each([
  ['35.000', 35_000],
  ['1.250.000', 1_250_000],
  ['Rp 35.000', 35_000],
  ['35000', 35_000],
  ['12,5', 12.5],
  [' 7 ', 7],
  ['-3', -3],
  [30_000, 30_000],
])('%s is the number %s', (typed, meant) => {
  expect(numberFrom(typed)).toBe(meant);
});

test.each(['1.5', '35.00', '1e3', 'dua', '3 hari', ''])(
  '%s is no number; the rules say so',
  (typed) => {
    expect(numberFrom(typed)).toBe(typed);
  },
);
