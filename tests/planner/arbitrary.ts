import fc from 'fast-check';
import type { Requirement } from '../../src/schema/requirement.ts';
import type { When } from '../../src/schema/service.ts';
import type { ServicePiece } from '../../src/planner/index.ts';
import { document, fee, holder, output, row, service, step, time } from './make.ts';

const IDS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'];
const PAPERS = ['kk', 'ktp', 'akta', 'surat', 'form', 'foto', 'izin'];
const QUESTION = {
  id: 'status',
  text: 'Sudah menikah?',
  hint: null,
  options: [
    { id: 'ya', label: 'Ya' },
    { id: 'tidak', label: 'Tidak' },
  ],
};

const when: fc.Arbitrary<When> = fc.constantFrom<When>(
  null,
  { status: ['ya'] },
  { status: ['tidak'] },
);
const owner = fc.constantFrom(null, null, 'applicant' as const, 'child' as const, 'heir' as const);
const count = fc.integer({ min: 0, max: 2 });
const flag = fc.integer({ min: 0, max: 4 }).map((value) => value === 0);

const holderOf = fc
  .record({
    who: fc.constantFrom(
      ...(['applicant', 'applicant', 'wife', 'child', 'witness', 'other', 'deceased'] as const),
      ...(['owner', 'heir', 'family-head', 'parent'] as const),
    ),
    label: fc.constantFrom(null, null, 'satu', 'dua', 'tiap orang'),
    people: fc.integer({ min: 1, max: 2 }),
    originals: count,
    copies: count,
    certifiedCopies: count,
    digital: count,
  })
  .map(({ who, ...rest }) => holder(who, rest));

const rowOf = fc
  .record({
    document: fc.constantFrom(...PAPERS),
    holders: fc.array(holderOf, { minLength: 1, maxLength: 2 }),
    kept: flag,
    earlier: flag,
    sometimes: flag,
    when,
    oneOf: fc.constantFrom(null, null, 'g', 'h'),
  })
  .map(({ document: paper, holders, ...rest }) =>
    row('row', holders, { document: paper, ...rest }),
  );

const numbered = (rows: readonly Requirement[]) =>
  rows.map((entry, index) => ({ ...entry, id: `row-${index}` }));

/** Catalogues with rings, groups, conditions and every kind of holder. */
export const catalogues: fc.Arbitrary<ServicePiece[]> = fc
  .record({
    papers: fc.record({
      common: fc.subarray(PAPERS),
      single: fc.subarray(PAPERS),
      origins: fc.array(
        fc.constantFrom(...(['service', 'party', 'applicant', 'private'] as const)),
        { minLength: PAPERS.length, maxLength: PAPERS.length },
      ),
    }),
    services: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...IDS),
        asks: fc.boolean(),
        rows: fc.array(rowOf, { maxLength: 5 }),
        outputs: fc.array(fc.record({ id: fc.constantFrom(...PAPERS), when, owner }), {
          maxLength: 3,
        }),
        place: fc.constantFrom(...(['home', 'online', 'counter', 'other'] as const)),
        days: fc.constantFrom(null, 1, 5),
        unit: fc.constantFrom(...(['minute', 'workday', 'day', 'month'] as const)),
        agency: fc.constantFrom('x', 'y'),
        amount: fc.constantFrom(null, 0, 50_000),
        when,
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ papers, services }) => {
    const documents = Object.fromEntries(
      PAPERS.map((id, index) => [
        id,
        document(id, {
          common: papers.common.includes(id),
          singleUse: papers.single.includes(id),
          origin: papers.origins[index] ?? 'service',
        }),
      ]),
    );
    return services.map((drawn) =>
      service(drawn.id, {
        documents,
        questions: drawn.asks ? [QUESTION] : [],
        requirements: numbered(drawn.rows),
        outputs: drawn.outputs.map((made) => output(made.id, made.when, made.owner)),
        steps: [step(drawn.place)],
        time: time(drawn.days, drawn.unit),
        fees: [fee(drawn.amount, { when: drawn.when })],
        agency: { id: drawn.agency, name: drawn.agency, counters: [], hours: null },
      }),
    );
  });

/** Answers and marks for such a catalogue, the same under every key a question may have. */
export const choicesFor = fc
  .record({
    answer: fc.constantFrom(null, 'ya', 'tidak'),
    held: fc.dictionary(
      fc.constantFrom(...PAPERS.flatMap((id) => [`${id}/applicant`, `${id}/child`])),
      fc.boolean(),
      { maxKeys: 4 },
    ),
    start: fc.constantFrom(null, '2026-12-24'),
  })
  .map(({ answer, held, start }) => ({
    answers: Object.fromEntries(answer ? IDS.map((id) => [`${id}.status`, answer]) : []),
    held: { ...held },
    start,
  }));
