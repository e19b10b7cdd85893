import type { CLASSES, Term } from './terms.ts';

export type ClassName = keyof typeof CLASSES;

/** One thing of the graph: its address, its classes, and for each term its values, all as text. */
export interface Node {
  readonly '@id': string;
  readonly '@type': readonly ClassName[];
  readonly props: Readonly<Partial<Record<Term, readonly string[]>>>;
}

type Value = string | null | undefined | readonly string[];

/** A node without the terms that have no value; a value said twice is said once. */
export function node(
  id: string,
  types: ClassName | readonly ClassName[],
  values: Partial<Record<Term, Value>>,
): Node {
  const props: Partial<Record<Term, readonly string[]>> = {};
  for (const [term, value] of Object.entries(values) as [Term, Value][]) {
    const list = typeof value === 'string' ? [value] : (value ?? []);
    if (list.length > 0) props[term] = [...new Set(list)];
  }
  return { '@id': id, '@type': typeof types === 'string' ? [types] : types, props };
}

/** The addresses of some nodes (of one class), for the terms that lead to them. */
export const idsOf = (nodes: readonly Node[], type?: ClassName): string[] =>
  nodes
    .filter((each) => type === undefined || each['@type'].includes(type))
    .map((each) => each['@id']);

/** Signs that a web address may hold and an IRI may not (RFC 3987; Turtle, IRIREF). */
const NO_IRI = /[{}|^`\\<>"\s]/g;

/** Web pages of others, as documents; what is no address leads nowhere. */
export const webPages = (urls: readonly (string | null)[], title: string): Node[] =>
  urls.flatMap((url) =>
    url !== null && URL.canParse(url)
      ? [node(new URL(url).href.replace(NO_IRI, encodeURIComponent), 'Document', { title })]
      : [],
  );
