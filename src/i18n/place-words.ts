import { shortNameOf } from '../domain/catalogue.ts';
import { whereOf } from '../domain/steps.ts';
import type { Agency } from '../schema/agency.ts';
import type { Service, Step } from '../schema/service.ts';
import { PLACES } from '../schema/vocabulary.ts';
import { counterWords } from './format.ts';
import { t } from './strings.ts';

/** Where a step happens, in words: "Kantor pos", "Loket Disdukcapil", "Di rumah". */
export function placeWords(step: Step, agencyName: string): string {
  if (step.at && (step.place === 'other' || step.place === 'counter')) return step.at;
  if (step.place === 'counter') return t('steps.counter', { agency: agencyName });
  return step.at ? `${PLACES[step.place]}, ${step.at}` : PLACES[step.place];
}

/** Where the whole service can be had: "Loket 7, 8 (Lantai 2); Sebagian bisa online". */
export function whereWords(service: Service, agency: Agency): string {
  const where = whereOf(service, agency);
  const office = t('glance.office', { agency: shortNameOf(agency) });
  const words = where.counters.length > 0 ? [counterWords(where.counters)] : [];
  if (where.atCounter && words.length === 0) words.push(office);
  if (!where.atCounter) words.push(...where.elsewhere);
  if (where.online === 'all') words.push(t('glance.online'));
  if (where.online === 'some') words.push(t('glance.partlyOnline'));
  return words.join('; ') || office;
}
