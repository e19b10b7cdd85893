/** What one row of a list is called, folded in the form or named in a sentence. Pure. */
import type { Path, Place } from '../src/rules/index.ts';
import { valueAt } from '../src/rules/salvage.ts';
import { recordShape, within, type Shape } from '../src/rules/shape.ts';
import { nameIn, type Named } from '../src/rules/words.ts';
import type { Collection } from '../src/schema/index.ts';

/** Fields that name a row best, in the order in which they are tried. */
const TITLES = [
  'title',
  'confirms',
  'name',
  'text',
  'who',
  'label',
  'value',
  'rule',
  'for',
  'document',
  'service',
];

/** The field that names a row of this shape. */
export const titleOf = (item: Shape): string | undefined =>
  TITLES.find((name) => item.fields.has(name));

/** `Persyaratan nomor 3, "KTP-el"`: the row a path leads into, by its place and its name. */
export function rowName(
  place: Place,
  record: unknown,
  [list = '', at = 0]: Path,
  names: Readonly<Record<Collection, Named>>,
): string {
  const shape = within(recordShape(place), list);
  const title = shape?.item && titleOf(shape.item);
  const value = title === undefined ? undefined : valueAt(record, [list, at, title]);
  const number = `${shape?.form?.label ?? list} nomor ${Number(at) + 1}`;
  if (typeof value !== 'string' || value === '') return number;
  const reference = shape?.item?.fields.get(title ?? '')?.form?.reference;
  return `${number}, "${reference ? nameIn(names[reference], value) : value}"`;
}
