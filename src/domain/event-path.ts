import type { LifeEvent } from '../schema/life-event.ts';
import { need, type Catalogue } from './catalogue.ts';
import { exclusive } from './conditions.ts';

type Row = LifeEvent['services'][number];

/** A document one step yields, and the numbers of the steps after it that ask for it. */
export interface Feed {
  readonly document: string;
  readonly steps: readonly number[];
}

/** One step of a life event as it is shown. */
export interface EventStep {
  readonly row: Row;
  /** From 1, over both phases. */
  readonly number: number;
  readonly feeds: readonly Feed[];
}

/** The rows in the order in which they are shown: what to do first, then what can wait. */
export const inOrder = <T extends { readonly phase?: Row['phase'] | undefined }>(
  rows: readonly T[],
): T[] => [
  ...rows.filter(({ phase }) => phase !== 'later'),
  ...rows.filter(({ phase }) => phase === 'later'),
];

/**
 * The steps of a life event with what each yields for the later ones: the new documents a service
 * issues that a later service asks for as they are now (not an earlier edition), for people who do both.
 * Of its main result every use counts, of the others only what everybody is asked for. What nearly
 * everybody has (KTP-el) is told only of the service whose main result it is, and what others issue too
 * (a court's ruling) not at all.
 */
export function eventSteps(
  event: LifeEvent,
  { services, documents }: Pick<Catalogue, 'services' | 'documents'>,
): EventStep[] {
  const rows = inOrder(event.services);
  const asks = rows.map((row) => {
    const wanted = need(services, row.service).requirements.filter(({ earlier }) => !earlier);
    const always = wanted.filter(({ when, sometimes }) => when === null && !sometimes);
    const documentsOf = (list: typeof wanted) => new Set(list.map(({ document }) => document));
    return { always: documentsOf(always), maybe: documentsOf(wanted) };
  });
  return rows.map((row, index) => {
    const all = need(services, row.service).outputs.map(({ document }) => document);
    const [main] = all;
    const outputs = new Set(
      all.filter((id) => {
        const { origin, common } = need(documents, id);
        return origin === 'service' && (!common || id === main);
      }),
    );
    const feeds = [...outputs].flatMap((document) => {
      const steps = asks.flatMap((wanted, later) => {
        const asked = document === main ? wanted.maybe : wanted.always;
        const together = !exclusive(row.when, rows[later]?.when ?? null);
        return later > index && asked.has(document) && together ? [later + 1] : [];
      });
      return steps.length > 0 ? [{ document, steps }] : [];
    });
    return { row, number: index + 1, feeds };
  });
}
