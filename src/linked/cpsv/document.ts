import type { WithId } from '../../domain/catalogue.ts';
import type { DocumentGraph } from '../../domain/graph.ts';
import type { Document } from '../../schema/document.ts';
import { idsOf, node, webPages, type ClassName, type Node } from './node.ts';
import type { Places } from './places.ts';

/**
 * A document is one thing, whether a service asks for it (its EvidenceType) or issues it (its Output): the
 * output of one service is what another asks for.
 */
export function* documentNodes(
  document: WithId<Document>,
  graph: DocumentGraph,
  places: Places,
): Iterable<Node> {
  const { id, formUrl, party } = document;
  const form = webPages([formUrl], document.name);
  const types: ClassName[] = [];
  if (graph.issuers.has(id)) types.push('Output');
  if (graph.askers.has(id) || types.length === 0) types.push('EvidenceType');
  yield node(places.document(id), types, {
    title: document.name,
    alternativeName: document.otherNames,
    identifier: id,
    description: [document.summary, document.recognise, document.obtain, party].filter(
      (text) => text !== null,
    ),
    page: idsOf(form),
  });
  yield* form;
}
