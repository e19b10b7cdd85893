import * as z from 'zod';
import { fieldForms, type FieldForm } from '../schema/field.ts';
import { schemas, siteSchema } from '../schema/index.ts';
import type { Path, Place } from './finding.ts';

export type Kind = 'text' | 'number' | 'flag' | 'choice' | 'list' | 'group' | 'record' | 'unknown';

/** A schema as rules see it: what kind of value, with which words, holding what. */
export interface Shape {
  readonly kind: Kind;
  /** The schema without `nullable` and `default` around it; the same object wherever it is reused. */
  readonly base: z.ZodType;
  readonly form: FieldForm | undefined;
  /** True if null is allowed. */
  readonly nullable: boolean;
  /** True if the field must be present. */
  readonly required: boolean;
  /** True for text of a fixed form (id, code, clock, date, colour): not words for a citizen. */
  readonly coded: boolean;
  /** A fresh copy of the value that stands for "left out"; undefined if there is none. */
  readonly fallback: () => unknown;
  readonly fields: ReadonlyMap<string, Shape>;
  /** Shape of each element of a list or each value of a record. */
  readonly item: Shape | undefined;
}

const known = new WeakMap<z.ZodType, Shape>();
const none: ReadonlyMap<string, Shape> = new Map();
const shapeOfAny = (schema: unknown) => shapeOf(schema as z.ZodType);

function inside(
  base: z.ZodType,
  form: FieldForm | undefined,
): Pick<Shape, 'kind' | 'fields' | 'item'> {
  if (base instanceof z.ZodObject) {
    const fields = Object.entries(base.shape).map(
      ([key, value]) => [key, shapeOfAny(value)] as const,
    );
    return { kind: 'group', fields: new Map(fields), item: undefined };
  }
  if (base instanceof z.ZodArray) {
    // A list of plain choices or ids is one field on the form: its elements share the list's words.
    const item = shapeOfAny(base.element);
    return {
      kind: 'list',
      fields: none,
      item: item.form || item.kind === 'group' ? item : { ...item, form },
    };
  }
  if (base instanceof z.ZodRecord) {
    return { kind: 'record', fields: none, item: shapeOfAny(base.valueType) };
  }
  const kind: Kind =
    base instanceof z.ZodEnum
      ? 'choice'
      : base instanceof z.ZodBoolean
        ? 'flag'
        : base instanceof z.ZodNumber
          ? 'number'
          : base instanceof z.ZodString || base instanceof z.ZodStringFormat
            ? 'text'
            : 'unknown';
  return { kind, fields: none, item: undefined };
}

/** Takes a schema apart once; later calls with the same schema return the same object. */
export function shapeOf(schema: z.ZodType): Shape {
  const before = known.get(schema);
  if (before) return before;
  let form = fieldForms.get(schema);
  let base = schema;
  let nullable = false;
  let fallback: (() => unknown) | undefined;
  while (base instanceof z.ZodDefault || base instanceof z.ZodNullable) {
    if (base instanceof z.ZodNullable) nullable = true;
    else {
      const { def } = base;
      fallback ??= () => structuredClone(def.defaultValue);
    }
    base = base.unwrap() as z.ZodType;
    form ??= fieldForms.get(base);
  }
  const patterned =
    base instanceof z.ZodString && (base.format !== null || base._zod.bag.patterns !== undefined);
  const shape: Shape = {
    ...inside(base, form),
    base,
    form,
    nullable,
    required: fallback === undefined,
    coded: patterned || base instanceof z.ZodStringFormat,
    fallback: fallback ?? (() => undefined),
  };
  known.set(schema, shape);
  return shape;
}

/** The schema of a place. */
export const schemaOf = (place: Place) => (place === 'site' ? siteSchema : schemas[place]);

/** The shape of a record of this place. */
export const recordShape = (place: Place): Shape => shapeOf(schemaOf(place));

/** One step down; undefined where the schema knows no such place. */
export const within = (shape: Shape | undefined, key: string | number): Shape | undefined =>
  shape?.kind === 'group' ? shape.fields.get(String(key)) : shape?.item;

/** The shape at a path; undefined where the schema knows no such place. */
export const shapeAt = (root: Shape, path: Path): Shape | undefined =>
  path.reduce<Shape | undefined>(within, root);
