import type { Holder, Requirement } from '../../src/schema/requirement.ts';
import type { DocumentPiece, ServicePiece } from '../../src/planner/index.ts';

export const document = (name: string, more: Partial<DocumentPiece> = {}): DocumentPiece => ({
  name,
  unit: null,
  origin: 'service',
  party: null,
  obtain: null,
  formUrl: null,
  common: false,
  singleUse: false,
  issuers: [],
  ...more,
});

export const holder = (who: Holder['who'], more: Partial<Holder> = {}): Holder => ({
  who,
  label: null,
  people: 1,
  originals: 0,
  copies: 0,
  certifiedCopies: 0,
  digital: 0,
  ...more,
});

export const row = (
  id: string,
  holders: Holder | Holder[],
  more: Partial<Requirement> = {},
): Requirement => ({
  id,
  document: id,
  holders: [holders].flat(),
  kept: false,
  earlier: false,
  sometimes: false,
  when: null,
  oneOf: null,
  note: null,
  ...more,
});

export const fee = (amount: number | null, more: Partial<ServicePiece['fees'][number]> = {}) => ({
  for: 'Layanan',
  amount,
  formula: null,
  per: null,
  rare: false,
  when: null,
  oneOf: null,
  local: false,
  basis: null,
  note: null,
  ...more,
});

type Output = ServicePiece['outputs'][number];
export const output = (
  id: string,
  when: Output['when'] = null,
  owner: Output['owner'] = null,
): Output => ({
  document: id,
  owner,
  when,
  note: null,
});

export const step = (place: 'home' | 'online' | 'counter' | 'other') => ({
  id: `step-${place}`,
  title: 'Datang',
  actor: 'applicant' as const,
  place,
  at: null,
  duration: null,
  when: null,
  optional: false,
});

export const time = (
  value: number | null,
  unit: ServicePiece['time']['unit'] = 'workday',
): ServicePiece['time'] => ({ value, unit, kind: 'promise', from: null, note: null, basis: null });

/** A service; documents it names that are not given are ordinary papers of a service. */
export function service(id: string, more: Partial<ServicePiece> = {}): ServicePiece {
  const requirements = more.requirements ?? [];
  const outputs = more.outputs ?? [];
  const used = [...requirements, ...outputs].map((entry) => entry.document);
  const plain = Object.fromEntries(used.map((name) => [name, document(name)]));
  return {
    id,
    code: id
      .replaceAll(/[^2-9a-hjkmnp-z]/g, '')
      .padEnd(4, 'z')
      .slice(0, 4),
    name: id,
    agency: { id: `agency-${id}`, name: id, counters: [], hours: null },
    questions: [],
    steps: [step('counter')],
    time: time(1),
    fees: [],
    ...more,
    requirements,
    outputs,
    documents: { ...plain, ...more.documents },
  };
}
