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
}

/** The remarks of one kind, in the order of the record. */
export const notesOf = ({ notes }: Service, kind: Service['notes'][number]['kind']): string[] =>
  notes.filter((note) => note.kind === kind).map((note) => note.text);

const link = ({ id, name }: Link): Link => ({ id, name });

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
    [...used].map((id) => {
      const issuers = (graph.issuers.get(id) ?? []).filter((issuer) => issuer.id !== service.id);
      return [
        id,
        { document: need(catalogue.documents, id), issuers: issuers.slice(0, 2).map(link) },
      ];
    }),
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
