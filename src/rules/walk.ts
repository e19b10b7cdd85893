import type { CatalogueDraft, Path, Place } from './finding.ts';
import { COLLECTIONS, type Collection } from '../schema/index.ts';
import { recordShape, type Shape } from './shape.ts';

/** Which shapes a walk is about. Declare it once per module: what it finds is remembered by identity. */
export type Wanted = (shape: Shape) => boolean;

/** Called for each wanted place; `path` is reused, so copy it (`[...path]`) to keep it. */
export type Visitor = (shape: Shape, value: unknown, path: Path) => void;

const remembered = new WeakMap<Wanted, WeakMap<Shape, boolean>>();

/** True if the shape or something inside it is wanted; the walk goes nowhere else. */
function leadsTo(shape: Shape, wanted: Wanted): boolean {
  let answers = remembered.get(wanted);
  if (!answers) remembered.set(wanted, (answers = new WeakMap<Shape, boolean>()));
  let answer = answers.get(shape);
  if (answer === undefined) {
    const inside = [...shape.fields.values(), ...(shape.item ? [shape.item] : [])];
    answer = wanted(shape) || inside.some((part) => leadsTo(part, wanted));
    answers.set(shape, answer);
  }
  return answer;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Visits the wanted places of a draft, along its schema. A field that is absent is visited with
 * undefined; so is a list element that has been lost.
 */
export function visit(
  shape: Shape,
  value: unknown,
  wanted: Wanted,
  see: Visitor,
  path: (string | number)[] = [],
) {
  if (!leadsTo(shape, wanted)) return;
  if (wanted(shape)) see(shape, value, path);
  const step = (key: string | number, part: Shape, inside: unknown) => {
    path.push(key);
    visit(part, inside, wanted, see, path);
    path.pop();
  };
  const { item } = shape;
  if (Array.isArray(value)) {
    if (item) for (const [at, inside] of value.entries()) step(at, item, inside);
  } else if (isGroup(value)) {
    for (const [key, part] of shape.fields)
      step(key, part, Object.hasOwn(value, key) ? value[key] : undefined);
    if (item) for (const [key, inside] of Object.entries(value)) step(key, item, inside);
  }
}

/** Every record of the catalogue, the site first, then by collection in the order of the map. */
export function* records(catalogue: CatalogueDraft): Generator<[Place, string, object]> {
  if (catalogue.site) yield ['site', 'site', catalogue.site];
  for (const place of COLLECTIONS)
    for (const [id, draft] of catalogue[place]) yield [place, id, draft];
}

/** Visits the wanted places of every record. */
export function visitAll(
  catalogue: CatalogueDraft,
  wanted: Wanted,
  see: (place: Place, id: string, shape: Shape, value: unknown, path: Path) => void,
) {
  for (const [place, id, draft] of records(catalogue))
    visit(recordShape(place), draft, wanted, (shape, value, path) => {
      see(place, id, shape, value, path);
    });
}

/** One use of another record. `to` is undefined where the reference is missing or was unreadable. */
export interface Reference {
  readonly collection: Collection;
  readonly path: Path;
  readonly to: string | undefined;
}

const isReference: Wanted = ({ form }) => form?.reference !== undefined;

/** Every reference in a draft, found through the forms beside the schema's fields, so none is missed. */
export function referencesOf(place: Place, draft: unknown): Reference[] {
  const found: Reference[] = [];
  visit(recordShape(place), draft, isReference, (shape, value, path) => {
    const collection = shape.form?.reference;
    if (collection === undefined || (shape.kind === 'list' && value !== undefined)) return;
    found.push({ collection, path: [...path], to: typeof value === 'string' ? value : undefined });
  });
  return found;
}
