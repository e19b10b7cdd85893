/** JSON Schema 2020-12 of the open data, derived from the same zod shapes that type the program. */
import * as z from 'zod';
import { absolute, address } from '../../domain/addresses.ts';
import { fieldForms } from '../../schema/field.ts';
import { byName, shapes } from './shapes/index.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What a reader may rely on, and no more. Upper limits are rules for those who write and may change any
 * day; fields may be added, so an object is never closed; nothing is left out, so nothing has a default.
 */
const FOR_WRITERS = ['default', 'maxLength', 'maxItems', 'maximum'] as const;

function words(schema: z.ZodType, json: JsonSchema): void {
  const form = fieldForms.get(schema);
  if (!form) return;
  json.title = form.label;
  const values = Object.entries(form.options ?? {}).map(([value, label]) => `${value} = ${label}`);
  json.description = [form.hint, values.length > 0 && `Nilai: ${values.join('; ')}.`]
    .filter(Boolean)
    .join(' ');
}

function derive(prefix: string, suffix: string): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(shapes, {
    io: 'output',
    uri: (name) => prefix + name + suffix,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodType) words(zodSchema, jsonSchema);
      for (const key of FOR_WRITERS) Reflect.deleteProperty(jsonSchema, key);
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...rest }]) => {
      const { title, description } = named(name);
      return [name, { $schema, $id, title, description, ...rest } as JsonSchema];
    }),
  );
}

/** The words for a schema as a whole. */
function named(name: string) {
  const shape = byName.get(name);
  return { title: '', description: '', ...(shape && shapes.get(shape)) };
}

const derived = new Map<string, Record<string, JsonSchema>>();

/** All schemas by name; one refers to another by its name between prefix and suffix. Derived once each. */
export function jsonSchemas(prefix: string, suffix = ''): Record<string, JsonSchema> {
  const key = `${prefix} ${suffix}`;
  const schemas = derived.get(key) ?? derive(prefix, suffix);
  derived.set(key, schemas);
  return schemas;
}

export const schemaNames: readonly string[] = [...byName.keys()];

/** The schema of this name for a site, as a file. */
export const schemaBody = (siteUrl: string, name: string): string =>
  JSON.stringify(jsonSchemas(absolute(siteUrl, address.data('schemas/')), '.json')[name]);
