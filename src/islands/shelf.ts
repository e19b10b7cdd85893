/** What a list of results shows beside the name, looked up in the index. Pure. */
import { address, fragment } from '../domain/addresses.ts';
import { t } from '../i18n/strings.ts';
import type { Answer, Hit } from '../search/engine.ts';
import type { SearchIndex, ServiceRow } from '../search/index-file.ts';

export interface Shelf {
  readonly index: SearchIndex;
  readonly service: ReadonlyMap<string, ServiceRow>;
}

export const shelfOf = (index: SearchIndex): Shelf => ({
  index,
  service: new Map(index.services.map((row) => [row.id, row])),
});

/** The line under a service: "Disdukcapil · Bisa online · Gratis". */
export function factsOf({ kind, id }: Hit, { index, service }: Shelf): string {
  const row = kind === 'service' ? service.get(id) : undefined;
  if (!row) return '';
  const agency = index.agencies[row.agency];
  return [
    agency?.short ?? agency?.name,
    row.online && t('search.online'),
    row.free && t('search.free'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The block of a service page that answers the question; "where" is answered at the top of the page. */
const BLOCK = {
  fees: `#${fragment.fees}`,
  bring: `#${fragment.bring}`,
  time: `#${fragment.time}`,
  steps: `#${fragment.steps}`,
  place: '',
} as const;

/** Where a result leads. */
export function hrefOf({ kind, id }: Hit, intent: Answer['intent']): string {
  switch (kind) {
    case 'service':
      return address.service(id) + (intent ? BLOCK[intent] : '');
    case 'life-event':
      return address.lifeEvent(id);
    case 'agency':
      return address.agency(id);
    case 'document':
      return address.document(id);
  }
}

/** How many were found, in words: services are what is counted, where there are any. */
export const countWords = (services: number, hits: number): string =>
  services > 0 || hits === 0
    ? t('search.count', { count: services })
    : t('search.countOthers', { count: hits });

export interface Group {
  readonly kind: Hit['kind'];
  readonly title: string;
  readonly hits: readonly Hit[];
}

const TITLES = {
  'life-event': 'search.events',
  service: 'search.services',
  document: 'search.documents',
  agency: 'search.agencies',
} as const;

/** Results by kind; the kind of the best result comes first. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = new Map<Hit['kind'], Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, list]) => ({ kind, title: t(TITLES[kind]), hits: list }));
}
