import type { CatalogueDraft, Path, Place } from './finding.ts';
import { COLLECTIONS, type Collection } from '../schema/index.ts';
import { isMap } from './equal.ts';
import { recordShape, type Shape } from './shape.ts';

/** Which shapes a walk is about. Declare it once per module: what it finds is remembered by identity. */
export type Wanted = (shape: Shape) => boolean;

/** Called for each wanted place; `path` is reused, so copy it (`[...path]`) to keep it. */
export type Visitor = (shape: Shape, value: unknown, path: Path) => void;

/** The part of a schema that a walk goes through: nothing else in it is wanted. */
interface Route {
  readonly shape: Shape;
  readonly isWanted: boolean;
  readonly fields: readonly (readonly [key: string, route: Route])[];
  readonly item: Route | undefined;
}

const remembered = new WeakMap<Wanted, WeakMap<Shape, Route | 'nowhere'>>();

/** The way through a shape to all that is wanted in it; undefined if there is nothing. */
function routeThrough(shape: Shape, wanted: Wanted): Route | undefined {
  let routes = remembered.get(wanted);
  if (!routes) remembered.set(wanted, (routes = new WeakMap<Shape, Route | 'nowhere'>()));
  let route = routes.get(shape);
  if (route === undefined) {
    const fields = [...shape.fields].flatMap(([key, part]) => {
      const inside = routeThrough(part, wanted);
      return inside ? [[key, inside] as const] : [];
    });
    const item = shape.item && routeThrough(shape.item, wanted);
    const isWanted = wanted(shape);
    const leads = isWanted || fields.length > 0 || item !== undefined;
    route = leads ? { shape, isWanted, fields, item } : 'nowhere';
    routes.set(shape, route);
  }
  return route === 'nowhere' ? undefined : route;
}

function follow(route: Route, value: unknown, see: Visitor, path: (string | number)[]): void {
  const { shape, isWanted, fields, item } = route;
  if (isWanted) see(shape, value, path);
  const step = (key: string | number, next: Route, inside: unknown) => {
    path.push(key);
    follow(next, inside, see, path);
    path.pop();
  };
  if (Array.isArray(value)) {
    if (item) for (const [at, inside] of value.entries()) step(at, item, inside);
  } else if (isMap(value)) {
    for (const [key, next] of fields)
      step(key, next, Object.hasOwn(value, key) ? value[key] : undefined);
    if (item) for (const [key, inside] of Object.entries(value)) step(key, item, inside);
  }
}

/**
 * Visits the wanted places of a draft, along its schema. A field that is absent is visited with
 * undefined; so is a list element that has been lost.
 */
export function visit(shape: Shape, value: unknown, wanted: Wanted, see: Visitor): void {
  const route = routeThrough(shape, wanted);
  if (route) follow(route, value, see, []);
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
