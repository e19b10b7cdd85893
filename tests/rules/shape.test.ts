import { expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { labelOf, referencesOf, type Place } from '../../src/rules/index.ts';
import { recordShape, type Shape } from '../../src/rules/shape.ts';

const PLACES: readonly Place[] = ['site', ...COLLECTIONS];

/** Every named field of a record, with its path (`[]` for any position). */
function fieldsOf(shape: Shape, path = ''): [path: string, shape: Shape][] {
  const inside = [...shape.fields].flatMap(([key, part]): [string, Shape][] => {
    const here = path ? `${path}.${key}` : key;
    return [[here, part], ...fieldsOf(part, here)];
  });
  return shape.item ? [...inside, ...fieldsOf(shape.item, `${path}[]`)] : inside;
}

test.each(PLACES)('every field of %s has a label and a hint, and a known kind', (place) => {
  const fields = fieldsOf(recordShape(place));
  expect(fields.length).toBeGreaterThan(3);
  const bare = fields.filter(
    ([, { form, kind }]) => !form?.label.trim() || !form.hint.trim() || kind === 'unknown',
  );
  expect(bare.map(([path]) => path)).toEqual([]);
});

/** A value in which every list has one element and every text is its own path. */
function example(shape: Shape, path = ''): unknown {
  if (shape.kind === 'list' && shape.item) return [example(shape.item, `${path}[]`)];
  if (shape.kind !== 'group') return shape.kind === 'text' ? path : null;
  return Object.fromEntries(
    [...shape.fields].map(([key, part]) => [key, example(part, `${path}.${key}`)]),
  );
}

test.each(PLACES)('every reference field of %s is seen by the walker', (place) => {
  const seen = referencesOf(place, example(recordShape(place))).map(({ to }) => to);
  const declared = fieldsOf(recordShape(place))
    .filter(([, { form }]) => form?.reference)
    .map(([path, { kind }]) => `.${path}${kind === 'list' ? '[]' : ''}`);
  expect(seen.sort()).toEqual(declared.sort());
});

test('the references of the catalogue are these', () => {
  const declared = PLACES.flatMap((place) =>
    fieldsOf(recordShape(place)).flatMap(([path, { form }]) =>
      form?.reference ? [`${place} ${path} → ${form.reference}`] : [],
    ),
  );
  expect(declared).toEqual([
    'site popular → services',
    'services agency → agencies',
    'services partners → agencies',
    'services category → categories',
    'services lifeEvents → life-events',
    'services requirements[].document → documents',
    'services outputs[].document → documents',
    'documents issuers → services',
    'life-events services[].service → services',
  ]);
});

test('a path is told in the words of the form', () => {
  expect(labelOf('services', ['requirements', 2, 'holders', 0, 'copies'])).toBe(
    'Persyaratan 3 › Milik siapa dan berapa 1 › Fotokopi',
  );
  expect(labelOf('services', ['keywords', 1])).toBe('Kata cari 2');
  expect(labelOf('services', ['steps', 0, 'when', 'asal', 1])).toBe('Langkah 1 › Hanya bila');
  expect(labelOf('site', [])).toBe('');
  expect(labelOf('services', ['tidak-ada', 'x'])).toBe('tidak-ada › x');
});
