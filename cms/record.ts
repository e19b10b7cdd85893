/** From what the form holds to a record. Pure. */
import type { Place } from '../src/rules/index.ts';
import { isMap } from '../src/rules/equal.ts';
import { recordShape, type Shape } from '../src/rules/shape.ts';
import { numberFrom } from './number.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isMap(value) && Object.values(value).every(isEmpty));

/** What the form calls "nothing" as the schema calls it; everything else as it is. */
function tidy(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'group' && isMap(value)) {
    if (shape.nullable && isEmpty(value)) return null;
    const known = [...shape.fields].flatMap(([key, part]) => {
      const own = tidy(part, value[key]);
      return own === undefined ? [] : [[key, own] as const];
    });
    const unknown = Object.entries(value).filter(([key]) => !shape.fields.has(key));
    return Object.fromEntries([...known, ...unknown]);
  }
  const { item } = shape;
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((each: unknown) => (item ? tidy(item, each) : each));
  if (shape.kind === 'record' && isMap(value)) {
    const rows = Object.entries(value).filter(([, chosen]) => !isEmpty(chosen));
    return rows.length > 0 ? Object.fromEntries(rows) : null;
  }
  if (shape.kind === 'number')
    return isEmpty(value) && value !== 0 ? shape.fallback() : numberFrom(value);
  if (value === '' || value === null) return shape.fallback();
  return value;
}

/** The record that the form stands for; what is empty there is what the schema means by empty. */
export const recordFrom = (place: Place, data: unknown): unknown => tidy(recordShape(place), data);
