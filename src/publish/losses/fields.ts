import * as z from 'zod';
import { schemas, siteSchema } from '../../schema/index.ts';

/** The part of a JSON Schema that a field is found by. */
export interface Leaf {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Leaf>>;
  readonly items?: Leaf;
  readonly anyOf?: readonly Leaf[];
}

/** All weekdays are one field: what holds of Monday holds of Sunday. */
const WEEKDAY = /\.(?:mon|tues|wednes|thurs|fri|satur|sun)day\./;

function* leaves(schema: Leaf, path: string): Iterable<[string, Leaf]> {
  if (schema.properties)
    for (const [key, inner] of Object.entries(schema.properties))
      yield* leaves(inner, `${path}.${key}`);
  else if (schema.items) yield* leaves(schema.items, path);
  else if (schema.anyOf)
    for (const inner of schema.anyOf) {
      if (inner.type !== 'null') yield* leaves(inner, path);
    }
  else yield [path.replace(WEEKDAY, '.*.'), schema];
}

/** Every field of the catalogue by its path (`services.steps.title`), read from the schema itself. */
export function fields(): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>();
  for (const [name, schema] of [...Object.entries(schemas), ['site', siteSchema] as const]) {
    const json = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Leaf;
    for (const [path, leaf] of leaves(json, name)) found.set(path, leaf);
  }
  return found;
}
