/** What waits for an editor, by agency. Pure. */
import type { WithId } from '../src/domain/catalogue.ts';
import type { Agency, Service } from '../src/schema/index.ts';

export interface Waiting {
  readonly id: string;
  readonly name: string;
  /** Reasons in words; a date that has passed is for the browser to tell, which knows today. */
  readonly why: readonly string[];
  /** Next check, `YYYY-MM-DD`, or undefined where none was ever made. */
  readonly due: string | undefined;
}

export interface WorkOfAgency {
  readonly agency: string;
  readonly rows: readonly Waiting[];
}

function reasons({ review, confidence, notes }: Service): string[] {
  const doubts = notes.filter(({ kind }) => kind === 'doubt').length;
  return [
    review.state === 'unchecked' ? 'belum diperiksa' : '',
    review.due === null ? '' : `periksa lagi paling lambat ${review.due}`,
    confidence === 'low' ? 'sumbernya lemah' : '',
    doubts > 0 ? `${doubts} hal belum pasti` : '',
  ].filter(Boolean);
}

/** Agencies with the most to do first; services in the order given. */
export function workList(
  services: Iterable<WithId<Service>>,
  agencies: ReadonlyMap<string, Agency>,
): WorkOfAgency[] {
  const groups = new Map<string, Waiting[]>();
  for (const service of services) {
    const why = reasons(service);
    if (why.length === 0) continue;
    const name = agencies.get(service.agency)?.name ?? service.agency;
    const rows = groups.get(name) ?? [];
    rows.push({ id: service.id, name: service.name, why, due: service.review.due ?? undefined });
    groups.set(name, rows);
  }
  return [...groups]
    .map(([agency, rows]) => ({ agency, rows }))
    .sort((one, two) => two.rows.length - one.rows.length || (one.agency < two.agency ? -1 : 1));
}
