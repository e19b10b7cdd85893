import type { Node } from '../../linked/cpsv/node.ts';
import { CLASSES, PREFIXES, TERMS, type Kind } from '../../linked/cpsv/terms.ts';

const KINDS: Readonly<Record<Kind, object>> = {
  id: { '@type': '@id' },
  text: { '@language': 'id' },
  string: {},
  double: { '@type': 'xsd:double' },
  duration: { '@type': 'xsd:duration' },
  date: { '@type': 'xsd:date' },
};

/** The context, written into the file: nobody has to fetch anything to read it. */
export const context = {
  ...PREFIXES,
  ...CLASSES,
  ...Object.fromEntries(
    Object.entries(TERMS).map(([term, [id, kind]]) => [term, { '@id': id, ...KINDS[kind] }]),
  ),
};

const one = <T>(list: readonly T[]): T | readonly T[] | undefined =>
  list.length === 1 ? list[0] : list;

/** The graph as JSON-LD, one node a line. */
export function jsonLdOf(nodes: Iterable<Node>): string {
  const lines = Array.from(nodes, ({ '@id': id, '@type': types, props }) =>
    JSON.stringify({
      '@id': id,
      '@type': one(types),
      ...Object.fromEntries(Object.entries(props).map(([term, values]) => [term, one(values)])),
    }),
  );
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines.join(',\n')}\n]}\n`;
}
