import { DataFactory, Writer, type Quad_Object } from 'n3';
import type { Node } from '../../linked/cpsv/node.ts';
import { CLASSES, iriOf, PREFIXES, TERMS, type Kind, type Term } from '../../linked/cpsv/terms.ts';

const namedNode = (iri: string) => DataFactory.namedNode(iri);
const literal = (...args: Parameters<typeof DataFactory.literal>) => DataFactory.literal(...args);
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const typed = (name: string) => {
  const datatype = namedNode(iriOf(name));
  return (value: string) => literal(value, datatype);
};

const OBJECTS: Readonly<Record<Kind, (value: string) => Quad_Object>> = {
  id: (value) => namedNode(value),
  text: (value) => literal(value, 'id'),
  string: (value) => literal(value),
  double: typed('xsd:double'),
  duration: typed('xsd:duration'),
  date: typed('xsd:date'),
};

const classes = Object.fromEntries(
  Object.entries(CLASSES).map(([name, iri]) => [name, namedNode(iriOf(iri))]),
);
const terms = Object.fromEntries(
  Object.entries(TERMS).map(([term, [iri, kind]]) => [
    term,
    { predicate: namedNode(iriOf(iri)), object: OBJECTS[kind] },
  ]),
) as Record<
  Term,
  { predicate: ReturnType<typeof namedNode>; object: (value: string) => Quad_Object }
>;

/** The graph as Turtle (W3C, RDF 1.1 Turtle). */
export function turtleOf(nodes: Iterable<Node>): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { '@id': id, '@type': types, props } of nodes) {
    const subject = namedNode(id);
    for (const type of types) {
      const object = classes[type];
      if (object) writer.addQuad(subject, RDF_TYPE, object);
    }
    for (const [term, values] of Object.entries(props) as [Term, readonly string[]][]) {
      const { predicate, object } = terms[term];
      for (const value of values) writer.addQuad(subject, predicate, object(value));
    }
  }
  let text = '';
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
