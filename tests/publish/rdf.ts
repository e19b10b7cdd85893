import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';

/** The triples of a Turtle text; throws where it is not Turtle. */
export const parseTurtle = (text: string): Quad[] =>
  new Parser({ format: 'text/turtle' }).parse(text);

/** The triples of a JSON-LD text, read by the official algorithm; it may fetch nothing. */
export async function parseJsonLd(text: string): Promise<Quad[]> {
  const nQuads = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
  });
  return new Parser({ format: 'N-Quads' }).parse(nQuads as unknown as string);
}

/** Triples as sorted lines: canonical, because none of our things is without an address. */
export function canonical(quads: readonly Quad[]): string[] {
  const blank = quads.filter(
    ({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode',
  );
  if (blank.length > 0) throw new Error(`Things without an address: ${blank.length}`);
  const text = new Writer({ format: 'N-Quads' }).quadsToString([...quads]);
  return [...new Set(text.split('\n').filter(Boolean))].sort();
}
