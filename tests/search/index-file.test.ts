import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackIndex } from '../../src/search/pack.ts';
import { shippedFile, shippedIndex } from './catalogue.ts';

/** Bytes on the wire that a visitor with a slow phone waits for at the first touch. */
const BUDGET = 45_000;

test('the file gives the index back', () => {
  expect(unpackIndex(shippedFile)).toEqual(shippedIndex);
});

test('the file of the shipped catalogue fits its budget', () => {
  const bytes = brotliCompressSync(Buffer.from(shippedFile), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('a text that is no index is refused', () => {
  expect(() => unpackIndex('<html>')).toThrow(SyntaxError);
});
