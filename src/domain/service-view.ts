import type { Agency } from '../schema/agency.ts';
import type { Document } from '../schema/document.ts';
import type { Service } from '../schema/service.ts';
import { need, type Catalogue, type WithId } from './catalogue.ts';
import { relatedServices, type DocumentGraph, type Neighbours } from './graph.ts';

/** Enough of a record to link to it. */
export interface Link {
  readonly id: string;
  readonly name: string;
}

/** A required or issued document with the services of this catalogue that issue it, best first. */
export interface DocumentHelp {
  readonly document: WithId<Document>;
  readonly issuers: readonly Link[];
  /** More services issue it than are named, and the record does not say which to send people to. */
  readonly many: boolean;
}

/** Everything a service page shows: plain data, so that the editor's preview can build it too. */
export interface ServiceView {
  readonly id: string;
  readonly service: Service;
  readonly agency: WithId<Agency>;
  readonly partners: readonly Link[];
  readonly category: Link;
  readonly events: readonly Link[];
  readonly documents: Readonly<Record<string, DocumentHelp>>;
  readonly related: readonly Link[];
  /** Ids that were published and are not there any more, by the id in whose place they lead. */
  readonly kept?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The remarks of one kind, in the order of the record. */
export const notesOf = ({ notes }: Service, kind: Service['notes'][number]['kind']): string[] =>
  notes.filter((note) => note.kind === kind).map((note) => note.text);

const link = ({ id, name }: Link): Link => ({ id, name });

/** More issuers than this are not named one by one. */
const FEW = 2;

/** The services that issue a document: those its record sends people to, and all the others. */
export function issuersOf(
  document: WithId<Document>,
  { services }: Pick<Catalogue, 'services'>,
  graph: DocumentGraph,
): { named: Link[]; others: Link[] } {
  const named = document.issuers.map((id) => link(need(services, id)));
  const others = (graph.issuers.get(document.id) ?? []).map(link);
  return { named, others: others.filter(({ id }) => !document.issuers.includes(id)) };
}

/**
 * Where somebody who lacks a document is sent from the page of `asking`: the services its record names,
 * else all that issue it when they are few. A guess among many would send people to the wrong counter;
 * and what comes from somebody else first (a diploma) is not to be had from the service for a lost one.
 */
function helpFor(
  document: WithId<Document>,
  asking: string,
  catalogue: Catalogue,
  graph: DocumentGraph,
): DocumentHelp {
  const { named, others } = issuersOf(document, catalogue, graph);
  if (document.origin === 'party' && named.length === 0)
    return { document, issuers: [], many: false };
  const notThis = (list: Link[]) => list.filter(({ id }) => id !== asking);
  const chosen = notThis(named);
  const rest = notThis(others);
  const many = chosen.length === 0 && rest.length > FEW;
  return { document, issuers: chosen.length > 0 ? chosen : many ? [] : rest, many };
}

/** Gathers what the page of one service needs. `events` are all life events this service belongs to. */
export function serviceView(
  service: WithId<Service>,
  catalogue: Catalogue,
  graph: DocumentGraph,
  neighbours: Neighbours,
  events: readonly Link[],
): ServiceView {
  const used = new Set([
    ...service.requirements.map((row) => row.document),
    ...service.outputs.map((row) => row.document),
  ]);
  const documents = Object.fromEntries(
    [...used].map((id) => [
      id,
      helpFor(need(catalogue.documents, id), service.id, catalogue, graph),
    ]),
  );
  return {
    id: service.id,
    service,
    agency: need(catalogue.agencies, service.agency),
    partners: service.partners.map((id) => link(need(catalogue.agencies, id))),
    category: link({ ...need(catalogue.categories, service.category), id: service.category }),
    events: events.map(link),
    documents,
    related: relatedServices(service, graph, neighbours).map(link),
  };
}
