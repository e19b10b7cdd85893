import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { schemas, siteSchema, type Collection } from '../../src/schema/index.ts';

const ROOT = new URL('../fixtures/catalogue/', import.meta.url);
const raw = (path: string): unknown => parse(readFileSync(new URL(path, ROOT), 'utf8'));

/** Dotted paths of every field of a schema; `[]` for the items of a list. */
function fieldsOf(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, z.ZodType>;
  return Object.entries(shape).flatMap(([key, child]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...fieldsOf(child, own)];
  });
}

/** Dotted paths of every field that a record really fills. */
function filled(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => filled(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return child === null ? [] : [own, ...filled(child, own)];
  });
}

/** The seven days are one shape: one of them filled is enough. */
const anyDay = (path: string) => path.replace(/hours\.\w+day/, 'hours.day');

const all: [string, z.ZodType, unknown[]][] = [
  ['site', siteSchema, [raw('site.yml')]],
  ...(Object.keys(schemas) as Collection[]).map((name): [string, z.ZodType, unknown[]] => [
    name,
    schemas[name],
    readdirSync(new URL(`${name}/`, ROOT)).map((file) => raw(`${name}/${file}`)),
  ]),
];

test.each(all)('the fixture uses every field of %s', (_name, schema, records) => {
  const used = new Set(records.flatMap((record) => filled(record, '')).map(anyDay));
  expect(fieldsOf(schema, '').filter((field) => !used.has(anyDay(field)))).toEqual([]);
});

test.each(all)('the fixture of %s is valid', (_name, schema, records) => {
  for (const record of records) expect(schema.safeParse(record).error).toBeUndefined();
});
