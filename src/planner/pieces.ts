import type { Agency } from '../schema/agency.ts';
import type { Document } from '../schema/document.ts';
import type { Requirement } from '../schema/requirement.ts';
import type { Service, Step } from '../schema/service.ts';
import { need, shortNameOf, type Catalogue, type WithId } from '../domain/catalogue.ts';
import type { DocumentGraph } from '../domain/graph.ts';
import { serviceView, type Link } from '../domain/service-view.ts';

/** A document with the services that somebody who lacks it is sent to, as the service page names them. */
export type DocumentPiece = Pick<
  Document,
  'name' | 'unit' | 'origin' | 'party' | 'obtain' | 'formUrl' | 'common' | 'singleUse'
> & { readonly issuers: readonly Link[] };

type StepPiece = Pick<
  Step,
  'id' | 'title' | 'actor' | 'place' | 'at' | 'duration' | 'when' | 'optional'
>;

/** What the browser loads for one service: enough to plan with, nothing else. Plain JSON. */
export interface ServicePiece {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly agency: Link & Pick<Agency, 'counters' | 'hours'>;
  readonly questions: Service['questions'];
  readonly requirements: readonly Requirement[];
  readonly steps: readonly StepPiece[];
  readonly time: Service['time'];
  readonly fees: Service['fees'];
  readonly outputs: Service['outputs'];
  readonly documents: Readonly<Record<string, DocumentPiece>>;
}

const NO_NEIGHBOURS = { byEvent: new Map(), byCategory: new Map() };

/** Cuts the piece of one service out of the catalogue. */
export function pieceOf(
  service: WithId<Service>,
  catalogue: Catalogue,
  graph: DocumentGraph,
): ServicePiece {
  const view = serviceView(service, catalogue, graph, NO_NEIGHBOURS, []);
  const agency = need(catalogue.agencies, service.agency);
  const documents = Object.entries(view.documents).map(([id, { document, issuers }]) => {
    const { name, unit, origin, party, obtain, formUrl, common, singleUse } = document;
    const piece = { name, unit, origin, party, obtain, formUrl, common, singleUse, issuers };
    return [id, piece] as const;
  });
  const { id, code, name, questions, requirements, time, fees, outputs } = service;
  return {
    id,
    code,
    name,
    agency: {
      id: agency.id,
      name: shortNameOf(agency),
      counters: agency.counters,
      hours: agency.hours,
    },
    questions,
    requirements,
    steps: service.steps.map((step) => ({
      id: step.id,
      title: step.title,
      actor: step.actor,
      place: step.place,
      at: step.at,
      duration: step.duration,
      when: step.when,
      optional: step.optional,
    })),
    time,
    fees,
    outputs,
    documents: Object.fromEntries(documents),
  };
}
