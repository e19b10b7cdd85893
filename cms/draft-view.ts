/** What the page of a service in the making shows. Pure. */
import { type Catalogue, type WithId } from '../src/domain/catalogue.ts';
import { applies, type Answers } from '../src/domain/conditions.ts';
import { documentGraph, type DocumentGraph } from '../src/domain/graph.ts';
import { serviceView, type ServiceView } from '../src/domain/service-view.ts';
import { inspectRecord } from '../src/rules/index.ts';
import { COLLECTIONS, type Agency, type Category, type Service } from '../src/schema/index.ts';
import type { Snapshot } from './check-entry.ts';
import { completeRecord } from './complete.ts';

/** The published catalogue, ready to draw from. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly graph: DocumentGraph;
}

/** Reads the snapshot; a record that is not right there is left out. */
export function libraryOf(snapshot: Snapshot): Library {
  const maps = Object.fromEntries(
    COLLECTIONS.map((name) => {
      const records = Object.entries(snapshot[name]).flatMap(([id, raw]) => {
        const { record } = inspectRecord(name, id, raw);
        return record ? [[id, { ...record, id }] as const] : [];
      });
      return [name, new Map(records)];
    }),
  );
  const site = inspectRecord('site', 'site', snapshot.site).record;
  const catalogue = { ...maps, lifeEvents: maps['life-events'], site } as unknown as Catalogue;
  return { catalogue, graph: documentGraph(catalogue) };
}

const NO_AGENCY: WithId<Agency> = {
  id: '',
  name: 'Instansi belum dipilih',
  shortName: null,
  level: 'regional',
  summary: '',
  counters: [],
  hours: null,
  website: null,
  contacts: [],
  complaints: [],
};
const NO_CATEGORY: WithId<Category> = {
  id: '',
  name: 'Kategori belum dipilih',
  summary: '',
  icon: 'id-card',
  order: 0,
};

/** The service with what these answers leave; an unanswered question hides nothing. */
export function answered(service: Service, answers: Answers): Service {
  const left = <T extends { readonly when: Service['steps'][number]['when'] }>(
    rows: readonly T[],
  ) => rows.filter((row) => applies(row.when, answers));
  return {
    ...service,
    requirements: left(service.requirements),
    steps: left(service.steps),
    fees: left(service.fees),
    outputs: left(service.outputs),
  };
}

/** The page of the record in the form. What it points at and nobody wrote yet is left out. */
export function draftView(
  id: string,
  data: unknown,
  { catalogue, graph }: Library,
  answers: Answers,
): { view: ServiceView; questions: Service['questions'] } {
  const service = completeRecord('services', id, data) as Service;
  const { documents, agencies, categories } = catalogue;
  const known = { ...service, ...answered(service, answers) };
  const record: WithId<Service> = {
    ...known,
    id,
    requirements: known.requirements.filter((row) => documents.has(row.document)),
    outputs: known.outputs.filter((row) => documents.has(row.document)),
    partners: known.partners.filter((partner) => agencies.has(partner)),
  };
  const whole: Catalogue = {
    ...catalogue,
    agencies: agencies.has(service.agency) ? agencies : new Map([[service.agency, NO_AGENCY]]),
    categories: categories.has(service.category)
      ? categories
      : new Map([[service.category, NO_CATEGORY]]),
  };
  const events = [...catalogue.lifeEvents.values()].filter((event) =>
    service.lifeEvents.includes(event.id),
  );
  const neighbours = { byEvent: new Map(), byCategory: new Map() };
  return {
    view: serviceView(record, whole, graph, neighbours, events),
    questions: service.questions,
  };
}
