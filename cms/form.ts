/**
 * The editor's form, made from the schema: what a record may hold and what the form asks for are one
 * thing. Pure: the choices of other records are passed in.
 */
import * as z from 'zod';
import { recordShape, type Shape } from '../src/rules/shape.ts';
import type { Place } from '../src/rules/index.ts';
import type { Collection } from '../src/schema/index.ts';
import { titleOf } from './rows.ts';

/** One entry of a list to choose from. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The records a field may point at, by collection, in the order in which they are shown. */
export type Choices = Readonly<Record<Collection, readonly Choice[]>>;

/** A field as both Decap and Sveltia read it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly default?: unknown;
  readonly pattern?: readonly [string, string];
  readonly options?: readonly Choice[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly value_type?: 'int' | 'float';
  readonly format?: string;
  readonly date_format?: string;
  readonly time_format?: false;
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly label_singular?: string;
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
}

/** What a widget needs to know besides its words. */
type Details = Partial<FormField>;

/** Where a field stands: what cannot be told from its own schema. */
interface Around {
  readonly choices: Choices;
  /** Some group around it may be left out as a whole, so that none of its fields can be required. */
  readonly optional: boolean;
}

/** Bounds and pattern of a schema, as JSON Schema says them. */
function limits(shape: Shape): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(shape.base, { io: 'input', unrepresentable: 'any' });
}

/** The same without what is not known. */
const given = (details: { readonly [K in keyof Details]: Details[K] | undefined }): Details =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));

function numberDetails(shape: Shape): Details {
  const { minimum, maximum, type } = limits(shape);
  return given({ min: minimum, max: maximum, value_type: type === 'integer' ? 'int' : 'float' });
}

function stringDetails(shape: Shape): Details {
  const { pattern } = limits(shape);
  if (!shape.coded || pattern === undefined) return {};
  return { pattern: [pattern, expectation(shape)] };
}

/** What the schema says of a wrong value, without the value: "Seharusnya … Tulis ulang …". */
function expectation({ base, form }: Shape): string {
  const message = base.safeParse('?').error?.issues[0]?.message ?? '';
  return message.startsWith('Tertulis')
    ? message.replace(/^Tertulis "\?"\. /, '')
    : (form?.hint ?? '');
}

function listDetails(shape: Shape, around: Around): Details {
  const { form, item } = shape;
  if (!item) return {};
  const { minItems, maxItems } = limits(shape);
  const rows =
    item.kind === 'group'
      ? { fields: fieldsOf(item, { ...around, optional: false }), summary: summaryOf(item) }
      : {
          field: formField('isi', item, { ...around, optional: false }),
          summary: '{{fields.isi}}',
        };
  return given({
    ...rows,
    label_singular: form?.label.toLowerCase(),
    collapsed: true,
    min: minItems,
    max: maxItems,
  });
}

/** What stands for a row while it is folded. */
function summaryOf(item: Shape): string | undefined {
  const title = titleOf(item);
  return title === undefined ? undefined : `{{fields.${title}}}`;
}

function selectDetails({ form, kind, ...shape }: Shape, { choices }: Around): Details {
  const options = form?.reference
    ? choices[form.reference]
    : Object.entries(form?.options ?? {}).map(([value, label]) => ({ value, label }));
  const fallback = shape.fallback();
  return given({
    options,
    multiple: kind === 'list' ? true : undefined,
    default: fallback === null || shape.required ? undefined : fallback,
  });
}

function detailsOf(shape: Shape, around: Around): Details {
  switch (shape.form?.widget) {
    case 'select':
      return selectDetails(shape, around);
    case 'number':
      return numberDetails(shape);
    case 'boolean':
      return given({ default: shape.fallback() });
    case 'date':
      return { format: 'YYYY-MM-DD', date_format: 'D MMMM YYYY', time_format: false };
    case 'object':
      return {
        fields: fieldsOf(shape, { ...around, optional: around.optional || shape.nullable }),
        collapsed: true,
      };
    case 'list':
      return listDetails(shape, around);
    case 'string':
    case 'id':
    case 'code':
      return stringDetails(shape);
    default:
      return {};
  }
}

/** Widgets whose name in Decap and Sveltia is another than ours. */
const WIDGETS: Readonly<Record<string, string>> = {
  date: 'datetime',
  // The emblem is a file name; an upload would land among the pictures of the content.
  image: 'string',
  // Decap has a control of this name for program text.
  code: 'kode',
};

/** One field of the form. Throws if the schema has no words for it. */
export function formField(name: string, shape: Shape, around: Around): FormField {
  const { form } = shape;
  if (!form) throw new Error(`The schema has no words for the field "${name}".`);
  return {
    name,
    label: form.label,
    widget: WIDGETS[form.widget] ?? form.widget,
    required: shape.required && !around.optional,
    hint: form.hint,
    ...detailsOf(shape, around),
  };
}

const fieldsOf = (shape: Shape, around: Around): FormField[] =>
  [...shape.fields].map(([name, part]) => formField(name, part, around));

/** The whole form of a place. */
export const formOf = (place: Place, choices: Choices): FormField[] =>
  fieldsOf(recordShape(place), { choices, optional: false });
