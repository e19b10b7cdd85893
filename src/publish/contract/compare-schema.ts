/** Two editions of one schema, seen by a program that was written for the older one. */
import type { JsonSchema } from '../api/json-schema.ts';

/** One thing a reader can no longer rely on. */
export interface Break {
  readonly where: string;
  readonly before: string;
  readonly now: string;
}

type Part = JsonSchema | boolean | undefined;
const isSchema = (part: unknown): part is JsonSchema => typeof part === 'object' && part !== null;

/** A value that may be null is `anyOf` that value and null. */
function unwrap(schema: JsonSchema): { nullable: boolean; main: JsonSchema } {
  const variants = (schema.anyOf ?? []).filter(isSchema);
  const others = variants.filter(({ type }) => type !== 'null');
  const [main] = others;
  if (!main || others.length > 1) return { nullable: false, main: schema };
  return { nullable: others.length < variants.length, main };
}

/** What a value is; a change of any of these is a change of meaning. */
const IDENTITY = {
  type: 'jenis',
  $ref: 'bentuk',
  const: 'nilai tetap',
  pattern: 'pola',
  format: 'format',
} as const;
/** What a value never falls below: raising it harms nobody. */
const FLOORS = {
  minLength: 'panjang terpendek',
  minItems: 'jumlah terkecil',
  minimum: 'nilai terkecil',
  exclusiveMinimum: 'nilai terkecil',
} as const;

const show = (value: unknown) => (value === undefined ? 'bebas' : JSON.stringify(value));

function valueBreaks(where: string, old: JsonSchema, now: JsonSchema): Break[] {
  const identity = Object.entries(IDENTITY).flatMap(([key, name]): Break[] =>
    show(old[key]) === show(now[key])
      ? []
      : [{ where, before: `${name} ${show(old[key])}`, now: `${name} ${show(now[key])}` }],
  );
  const floors = Object.entries(FLOORS).flatMap(([key, name]): Break[] => {
    const [before, after] = [old[key], now[key]];
    if (typeof before !== 'number' || (typeof after === 'number' && after >= before)) return [];
    return [{ where, before: `${name} ${before}`, now: `${name} ${show(after)}` }];
  });
  return [...identity, ...floors, ...enumBreaks(where, old, now)];
}

function enumBreaks(where: string, { enum: old }: JsonSchema, { enum: now }: JsonSchema): Break[] {
  if (!old && !now) return [];
  if (!old) return [{ where, before: 'nilai bebas', now: `hanya ${show(now)}` }];
  if (!now) return [{ where, before: `salah satu dari ${show(old)}`, now: 'nilai bebas' }];
  return old
    .filter((value) => !now.includes(value))
    .map((value) => ({ where, before: `nilai ${show(value)} ada`, now: 'nilai itu tidak ada' }));
}

function propertyBreaks(where: string, old: JsonSchema, now: JsonSchema): Break[] {
  const always = (schema: JsonSchema, key: string) => schema.required?.includes(key) ?? false;
  return Object.entries(old.properties ?? {}).flatMap(([key, schema]): Break[] => {
    const inside = `${where}.${key}`;
    const present = now.properties?.[key];
    if (present === undefined) return [{ where: inside, before: 'isian ada', now: 'isian hilang' }];
    const gone =
      always(old, key) && !always(now, key)
        ? [{ where: inside, before: 'isian selalu ada', now: 'isian kadang tidak ada' }]
        : [];
    return [...gone, ...schemaBreaks(inside, schema, present)];
  });
}

function insideBreaks(where: string, old: Part, now: Part): Break[] {
  if (!isSchema(old)) return [];
  if (!isSchema(now)) return [{ where, before: 'bentuk isinya disebut', now: 'tidak disebut' }];
  return schemaBreaks(where, old, now);
}

/** Everything that a reader of `old` can no longer rely on in `now`; nothing when things were only added. */
export function schemaBreaks(where: string, old: Part, now: Part): Break[] {
  if (!isSchema(old)) return [];
  if (!isSchema(now)) return [{ where, before: 'bentuknya disebut', now: 'bentuknya bebas' }];
  const [before, after] = [unwrap(old), unwrap(now)];
  const nulls =
    after.nullable && !before.nullable
      ? [{ where, before: 'tidak pernah null', now: 'boleh null' }]
      : [];
  return [
    ...nulls,
    ...valueBreaks(where, before.main, after.main),
    ...propertyBreaks(where, before.main, after.main),
    ...insideBreaks(`${where}[]`, before.main.items as Part, after.main.items as Part),
    ...insideBreaks(
      `${where}.*`,
      before.main.additionalProperties,
      after.main.additionalProperties,
    ),
    ...insideBreaks(`nama ${where}.*`, before.main.propertyNames, after.main.propertyNames),
  ];
}
