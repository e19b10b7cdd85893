import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode, fit, makePlan, rawOf } from '../../src/planner/index.ts';
import { pick } from './catalogue.ts';

const SEED = { seed: 20261124, numRuns: 150 };
const ALPHABET = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
const code = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 4, maxLength: 4 });
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const raw = fc.record({
  codes: fc.uniqueArray(code, { maxLength: 20 }).map((codes) => codes.sort()),
  answers: fc.dictionary(key, key, { maxKeys: 5 }),
  held: fc.dictionary(key, fc.boolean(), { maxKeys: 5 }),
  who: fc.dictionary(key, key, { maxKeys: 3 }),
  start: fc.constantFrom(null, '2026-12-24', '2028-02-29'),
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('decode gives back what encode wrote', () => {
  fc.assert(
    fc.property(raw, (plan) => {
      const fragment = encode(plan);
      expect(fragment).toMatch(/^[\w.!~*'()%/@:,&=-]+$/);
      expect(plain(decode(`#${fragment}`))).toEqual(plain(plan));
      expect(encode(decode(fragment))).toBe(fragment);
    }),
    SEED,
  );
});

test('no fragment makes it throw', () => {
  const pieces = pick('ktp-el-hilang', 'kk-baru');
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `#v1&${text}`),
    fc
      .array(
        fc.constantFrom(
          'l=',
          'q=',
          'h=',
          ':',
          ',',
          '%',
          '%E0',
          '&',
          'b323',
          '.',
          '__proto__',
          's=',
        ),
      )
      .map((parts) => `#v1&${parts.join('')}`),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const found = decode(text);
      makePlan(pieces, fit(found, pieces));
      expect(found.codes.length).toBeLessThanOrEqual(20);
    }),
    SEED,
  );
});

test('a link survives a round through a plan, and stale parts are dropped', () => {
  const pieces = pick('ktp-el-hilang', 'akta-kelahiran');
  const choices = {
    answers: { 'ktp-el-hilang.kewarganegaraan': 'wni' },
    held: { 'surat-kehilangan-polisi/applicant': true },
    start: '2026-12-24',
  };
  const fragment = encode(rawOf(makePlan(pieces, choices), pieces, choices));
  expect(fragment).toMatch(/^v1&l=/);
  expect(fragment).toContain('b323.kewarganegaraan:wni');
  const back = fit(decode(fragment), pieces);
  expect(makePlan(pieces, back)).toEqual(makePlan(pieces, choices));
  const stale =
    'v1&l=b323.zzzz.0000&q=b323.kewarganegaraan:mars,b323.hilang:ya&h=tiada/x:n&s=2026-02-30';
  expect(fit(decode(stale), pieces)).toEqual({ answers: {}, held: {}, who: {}, start: null });
});
