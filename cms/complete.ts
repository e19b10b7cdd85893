/** A record in the making, completed so that a page can be drawn from it. Pure. */
import * as z from 'zod';
import { inspectRecord, type Place } from '../src/rules/index.ts';
import { recordShape, type Shape } from '../src/rules/shape.ts';
import { recordFrom } from './record.ts';

function blank(shape: Shape): unknown {
  if (!shape.required) return shape.fallback();
  switch (shape.kind) {
    case 'group':
      return filled(shape, {});
    case 'list':
      return [];
    case 'record':
      return {};
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'choice':
      return shape.base instanceof z.ZodEnum ? shape.base.options[0] : '';
    default:
      return '';
  }
}

function filled(shape: Shape, value: unknown): unknown {
  if (value === undefined) return blank(shape);
  if (value === null) return shape.nullable ? null : blank(shape);
  if (shape.kind === 'list' && Array.isArray(value))
    return value.flatMap((each: unknown) =>
      each === undefined || !shape.item ? [] : [filled(shape.item, each)],
    );
  if (shape.kind === 'group' && typeof value === 'object')
    return Object.fromEntries(
      [...shape.fields].map(([key, part]) => [
        key,
        filled(part, (value as Record<string, unknown>)[key]),
      ]),
    );
  return value;
}

/** What the form holds as a record with every field: what is missing or wrong is empty. */
export const completeRecord = (place: Place, id: string, data: unknown): unknown =>
  filled(recordShape(place), inspectRecord(place, id, recordFrom(place, data)).draft);
