import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { formOf, type FormField } from '../../cms/form.ts';
import type { Place } from '../../src/rules/index.ts';
import { COLLECTIONS, schemas, siteSchema } from '../../src/schema/index.ts';
import { choices, config } from './config.ts';

const places: [Place, z.ZodType][] = [
  ...COLLECTIONS.map((name): [Place, z.ZodType] => [name, schemas[name]]),
  ['site', siteSchema],
];

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
  readonly required?: readonly string[];
}

/** Paths of all fields, as zod's own translation to JSON Schema knows them. */
function inSchema({ properties, items, anyOf = [] }: Json, path = ''): string[] {
  const own = Object.entries(properties ?? {}).flatMap(([key, part]) => [
    `${path}${key}`,
    ...inSchema(part, `${path}${key}.`),
  ]);
  return [
    ...own,
    ...(items ? inSchema(items, path) : []),
    ...anyOf.flatMap((part) => inSchema(part, path)),
  ];
}

function inForm(fields: readonly FormField[], path = ''): string[] {
  return fields.flatMap((field) => [
    `${path}${field.name}`,
    ...inForm(field.fields ?? [], `${path}${field.name}.`),
  ]);
}

function everyField(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...(field.field ? [field.field] : []),
  ]);
}

describe.each(places)('the form of %s', (place, schema) => {
  const form = formOf(place, choices);
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;

  test('has each field of the schema and no other', () => {
    expect(inForm(form).sort()).toEqual([...new Set(inSchema(json))].sort());
  });

  test('requires what the schema requires', () => {
    const required = form.filter((field) => field.required).map(({ name }) => name);
    expect(required.sort()).toEqual([...(json.required ?? [])].sort());
  });

  test('has a label and a hint everywhere', () => {
    for (const { label, hint } of everyField(form)) {
      expect(label).toMatch(/\S/);
      expect(hint).toMatch(/\S/);
    }
  });

  test('offers a list wherever there is something to choose', () => {
    for (const { widget, options } of everyField(form))
      if (widget === 'select') expect(options?.length).toBeGreaterThan(0);
  });
});

test('no field inside a part that may be left out can hold up saving', () => {
  const time = formOf('services', choices).find(({ name }) => name === 'standard');
  expect(everyField(time?.fields ?? []).filter(({ required }) => required)).toEqual([]);
});

/** Names of all properties of the interfaces with these names in Decap's own types. */
function keysInDecap(): (...interfaces: string[]) => Set<string> {
  const path = fileURLToPath(import.meta.resolve('decap-cms-core/index.d.ts'));
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = new Map<string, string[]>();
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node))
      found.set(
        node.name.text,
        node.members.flatMap((member) =>
          member.name && ts.isIdentifier(member.name) ? [member.name.text] : [],
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return (...names) =>
    new Set(
      names.flatMap((name) => {
        const keys = found.get(name);
        if (!keys) throw new Error(`Decap has no type ${name} any more.`);
        return keys;
      }),
    );
}

const DECAP: Readonly<Record<string, string>> = {
  string: 'CmsFieldStringOrText',
  text: 'CmsFieldStringOrText',
  number: 'CmsFieldNumber',
  boolean: 'CmsFieldBoolean',
  datetime: 'CmsFieldDateTime',
  color: 'CmsFieldColor',
  select: 'CmsFieldSelect',
  list: 'CmsFieldList',
  object: 'CmsFieldObject',
  // Our own controls: Decap passes them the whole field.
  condition: 'CmsFieldHidden',
  id: 'CmsFieldHidden',
  kode: 'CmsFieldHidden',
};

describe('Decap knows every key, for it ignores the others in silence', () => {
  const keys = keysInDecap();
  const unknown = (value: object, ...interfaces: string[]) =>
    Object.keys(value).filter((key) => !keys(...interfaces).has(key));

  test('of a field', () => {
    for (const [place] of places)
      for (const field of everyField(formOf(place, choices))) {
        const type = DECAP[field.widget];
        if (!type) throw new Error(`${field.widget} is no widget of Decap.`);
        expect([field.name, unknown(field, 'CmsFieldBase', type)]).toEqual([field.name, []]);
      }
  });

  test('of the configuration and its collections', () => {
    const { backend, collections, slug, ...rest } = config();
    expect(unknown(rest, 'CmsConfig')).toEqual([]);
    expect(unknown(backend, 'CmsBackend')).toEqual([]);
    expect(unknown(slug, 'CmsSlug')).toEqual([]);
    for (const collection of collections) expect(unknown(collection, 'CmsCollection')).toEqual([]);
  });
});

test('Sveltia reads the whole configuration too', () => {
  const root = new URL('../schema/sveltia-cms.json', import.meta.resolve('@sveltia/cms'));
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(root, 'utf8')) as object);
  validate(config());
  expect(validate.errors).toBe(null);
});
