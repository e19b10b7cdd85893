import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, parseQueries } from '../../src/search/evaluate.ts';
import { shippedIndex, shippedSearch } from './catalogue.ts';

const file = new URL('dev-queries.tsv', import.meta.url);
const ids = new Set(shippedIndex.services.map(({ id }) => id));
const read = (text: string) => parseQueries(text, (id) => ids.has(id));
const { all, empty } = evaluate(shippedSearch, read(readFileSync(file, 'utf8')));

test('the right service is first for 85 of 100 queries, among three for 95', () => {
  expect(all.queries).toBeGreaterThan(100);
  expect(all.first).toBeGreaterThanOrEqual(0.85);
  expect(all.third).toBeGreaterThanOrEqual(0.95);
});

test('what nothing answers stays empty for 80 of 100 queries', () => {
  expect(empty).toBeGreaterThanOrEqual(0.8);
});

test('all that is wrong with a query file is said at once, by line', () => {
  const wrong = 'sim\texact\tsim-baru\nsalah\nktp\tsalah\tktp-el-baru\nkk\texact\tentah';
  expect(() => read(wrong)).toThrow(
    /Baris 2: 1 kolom[^]*Baris 3: jenis "salah"[^]*Baris 4: .*"entah"/,
  );
  expect(() => read('\n')).toThrow(/kosong/);
});
