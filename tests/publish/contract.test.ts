import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/publish/api/json-schema.ts';
import { breakReport, breaksOf, nextRelease } from '../../src/publish/contract/compare.ts';
import {
  presentContract,
  type Contract,
  type Released,
} from '../../src/publish/contract/contract.ts';
import file from '../../src/publish/contract/released.json' with { type: 'json' };

const released = file as unknown as Released;
const present = presentContract();

test('nobody who reads the released open data is broken', () => {
  expect(breakReport(breaksOf(released, present), released.version)).toBe('');
});

test('the released contract is a real one', () => {
  expect(released.version).toMatch(/^1\.\d+\.\d+$/);
  expect(released.paths.length).toBeGreaterThan(30);
  expect(Object.keys(released.schemas).length).toBeGreaterThan(20);
  expect(Object.keys(released.tables).length).toBeGreaterThan(20);
});

type Change = (contract: Contract, service: Record<string, JsonSchema>) => void;

/** The present contract after a change; the change gets the properties of a service too. */
function changed(change: Change): Contract {
  const copy = structuredClone(present) as Contract & {
    schemas: Record<string, JsonSchema & { properties: Record<string, JsonSchema> }>;
  };
  const service = copy.schemas['service']?.properties;
  if (!service) throw new Error('No schema of a service.');
  change(copy, service);
  return copy;
}

const part = (service: Record<string, JsonSchema>, ...keys: string[]): JsonSchema =>
  keys.reduce<JsonSchema>(
    (schema, key) => {
      const main = schema.anyOf?.find((each) => typeof each === 'object' && each.type !== 'null');
      const { properties, items } = main ?? schema;
      return (key === '[]' ? items : properties?.[key]) as JsonSchema;
    },
    { properties: service },
  );

const BREAKING: Record<string, [Change, string]> = {
  'a property is removed': [(_, s) => Reflect.deleteProperty(s, 'summary'), 'service.summary'],
  'a property deep inside is removed': [
    (_, s) =>
      Reflect.deleteProperty(
        part(s, 'requirements', '[]', 'holders', '[]').properties ?? {},
        'copies',
      ),
    'service.requirements[].holders[].copies',
  ],
  'a property may be left out': [
    (c) => {
      const schema = c.schemas['service'];
      if (schema) schema.required = schema.required?.filter((key) => key !== 'code') ?? [];
    },
    'kadang tidak ada',
  ],
  'a type is another one': [
    (_, s) => Object.assign(part(s, 'name'), { type: 'number' }),
    'service.name',
  ],
  'a whole number may have a fraction': [
    (_, s) =>
      Object.assign(part(s, 'requirements', '[]', 'holders', '[]', 'copies'), { type: 'number' }),
    'copies',
  ],
  'a value may be null': [
    (_, s) => (s['name'] = { anyOf: [{ type: 'string', minLength: 1 }, { type: 'null' }] }),
    'boleh null',
  ],
  'a choice is removed': [(_, s) => part(s, 'audience', '[]').enum?.pop(), 'nilai "foreigner" ada'],
  'free text becomes a choice': [
    (_, s) => Object.assign(part(s, 'name'), { enum: ['A'] }),
    'nilai bebas',
  ],
  'the form of an id changes': [
    (_, s) => Object.assign(part(s, 'code'), { pattern: '^.{6}$' }),
    'service.code',
  ],
  'a text may be empty': [
    (_, s) => Reflect.deleteProperty(part(s, 'name'), 'minLength'),
    'panjang terpendek',
  ],
  'a number may fall below zero': [
    (_, s) =>
      Object.assign(part(s, 'requirements', '[]', 'holders', '[]', 'copies'), { minimum: -1 }),
    'nilai terkecil',
  ],
  'the values of a condition change': [
    (_, s) => {
      Object.assign(part(s, 'steps', '[]', 'when').anyOf?.[0] ?? {}, {
        additionalProperties: { type: 'string' },
      });
    },
    'when.*',
  ],
  'a schema is removed': [(c) => Reflect.deleteProperty(c.schemas, 'agency'), 'agency'],
  'a file is removed': [
    (c) => (c.paths as string[]).splice(c.paths.indexOf('/api/v1/services.jsonl'), 1),
    '/api/v1/services.jsonl',
  ],
  'a column is removed': [
    (c) => (c.tables['/api/v1/fees.csv'] as string[]).splice(4, 1),
    '/api/v1/fees.csv kolom 5',
  ],
  'a column is put in the middle': [
    (c) => (c.tables['/api/v1/fees.csv'] as string[]).splice(2, 0, 'baru'),
    'pindah tempat',
  ],
};

const ADDITIVE: Record<string, Change> = {
  'a property is added': (_, s) => (s['baru'] = { type: 'string' }),
  'a property that may be left out is always there': (c) =>
    c.schemas['service']?.required?.push('baru'),
  'a choice is added': (_, s) => part(s, 'audience', '[]').enum?.push('tourist'),
  'a value is never null any more': (_, s) => (s['eligibility'] = { type: 'string', minLength: 1 }),
  'a text is longer': (_, s) => Object.assign(part(s, 'name'), { minLength: 3 }),
  'a schema is added': (c) => Object.assign(c.schemas, { baru: { type: 'object' } }),
  'a file is added': (c) => (c.paths as string[]).push('/api/v1/baru.json'),
  'a column is added at the end': (c) => (c.tables['/api/v1/fees.csv'] as string[]).push('baru'),
};

describe('a reader is broken when', () => {
  test.each(Object.entries(BREAKING))('%s', (_, [change, words]) => {
    const report = breakReport(breaksOf(present, changed(change)), '1.2.0');
    expect(report).toContain(words);
    expect(report).toContain('versi 1.2.0');
    expect(report).toContain('/api/v2/');
  });
});

describe('no reader is broken, and the next release says so, when', () => {
  test.each(Object.entries(ADDITIVE))('%s', (_, change) => {
    const before = { version: '1.2.0', ...present };
    const after = changed(change);
    expect(breaksOf(before, after)).toEqual([]);
    expect(nextRelease(before, after)).toEqual({ ...after, version: '1.3.0' });
  });

  test('nothing changes', () => {
    const before = { version: '1.2.0', ...present };
    expect(
      nextRelease(
        before,
        changed(() => undefined),
      ),
    ).toBe(before);
  });
});
