import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const text = readFileSync(
  createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'),
  'utf8',
);

interface Shape {
  readonly parents: string[];
  readonly own: string[];
}

/** The interfaces of schema-dts, which are written from the vocabulary of schema.org. */
const shapes = new Map<string, Shape>();
for (const [, name = '', parents = '', body = ''] of text.matchAll(
  /interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm,
))
  shapes.set(name, {
    parents: parents.split(',').map((parent) => parent.trim()),
    own: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, key = '']) => key),
  });

function propertiesOf(shape: string): string[] {
  const { parents, own } = shapes.get(shape) ?? { parents: [], own: [] };
  return [...own, ...parents.flatMap(propertiesOf)];
}

/** The shape a type is made of: its leaf, or what the leaf extends. */
const known = new Map<string, Set<string>>();

/** What schema.org lets a type say; undefined for a type it does not know. */
export function allowed(type: string): Set<string> | undefined {
  const found = known.get(type);
  if (found) return found;
  const leaf = shapes.has(`${type}Leaf`) ? `${type}Leaf` : undefined;
  if (leaf === undefined) return undefined;
  const set = new Set(propertiesOf(leaf));
  known.set(type, set);
  return set;
}

/** What Google's documents and sense ask of the types we use. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  ContactPoint: ['contactType', 'name'],
  GovernmentOffice: ['name'],
  GovernmentOrganization: ['@id', 'name'],
  GovernmentService: ['@id', 'name', 'provider', 'serviceType', 'areaServed', 'audience'],
  HowTo: ['name', 'step'],
  HowToStep: ['text', 'url'],
  ItemList: ['itemListElement'],
  ListItem: ['position'],
  Offer: ['name'],
  OpeningHoursSpecification: ['opens', 'closes'],
  SearchAction: ['target', 'query-input'],
  UnitPriceSpecification: ['price', 'priceCurrency', 'unitText'],
  WebSite: ['name', 'url', 'potentialAction'],
};

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every typed node inside a JSON-LD value. */
export function* nodesIn(value: Json): Iterable<Record<string, Json>> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (value !== null && typeof value === 'object') {
    yield value;
    for (const each of Object.values(value)) yield* nodesIn(each);
  }
}

/** What is wrong with a node: unknown type or property, or a required one that is missing. */
export function faultsOf(node: Record<string, Json>): string[] {
  const type = node['@type'];
  if (type === undefined)
    return '@id' in node || '@graph' in node ? [] : ['a node without type or id'];
  const may = typeof type === 'string' ? allowed(type) : undefined;
  if (typeof type !== 'string' || !may) return [`schema.org knows no type ${JSON.stringify(type)}`];
  const keys = Object.keys(node).filter((key) => !key.startsWith('@') && key !== 'query-input');
  return [
    ...keys.filter((key) => !may.has(key)).map((key) => `${type} has no ${key}`),
    ...(REQUIRED[type] ?? []).filter((key) => !(key in node)).map((key) => `${type} lacks ${key}`),
  ];
}
