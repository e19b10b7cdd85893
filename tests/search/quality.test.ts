import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, parseQueries } from '../../src/search/evaluate.ts';
import { shippedSearch } from './catalogue.ts';

const file = new URL('dev-queries.tsv', import.meta.url);
const { all, empty } = evaluate(shippedSearch, parseQueries(readFileSync(file, 'utf8')));

test('the right service is first for 85 of 100 queries, among three for 95', () => {
  expect(all.queries).toBeGreaterThan(100);
  expect(all.first).toBeGreaterThanOrEqual(0.85);
  expect(all.third).toBeGreaterThanOrEqual(0.95);
});

test('what nothing answers stays empty for 80 of 100 queries', () => {
  expect(empty).toBeGreaterThanOrEqual(0.8);
});

test('a line of a query file without tabs is refused by its number', () => {
  expect(() => parseQueries('a\tb\tc\nsalah')).toThrow(/Baris 2/);
});
