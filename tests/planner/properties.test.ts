import fc from 'fast-check';
import { describe, test } from 'vitest';
import { makePlan, type ServicePiece } from '../../src/planner/index.ts';
import { catalogues, choicesFor } from './arbitrary.ts';
import { pieces, site } from './catalogue.ts';
import {
  addingTakesNothingAway,
  nothingIsBroughtAndIssued,
  oneServiceIsItsChecklist,
  orderPlaysNoPart,
  stagesStandAfterTheirNeeds,
  whatIsNotAwaitedIsExplained,
} from './laws.ts';

/** `PLANNER_RUNS=50` looks fifty times as hard, `PLANNER_SEED` elsewhere. */
const SEED = { seed: Number(process.env['PLANNER_SEED'] ?? 20261124) };
const start = '2026-12-24';
const calendar = { hours: site.hours, holidays: site.holidays };

/** Services of the shipped catalogue, with some questions answered. */
const real = (most: number) =>
  fc
    .record({
      picked: fc.uniqueArray(fc.constantFrom(...pieces), {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: most,
      }),
      which: fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
      dated: fc.boolean(),
    })
    .map(({ picked, which, dated }) => ({
      picked,
      choices: { ...calendar, start: dated ? start : null, answers: answersOf(picked, which) },
    }));

/** Answers depend on the wording alone, so that the same question has one answer everywhere. */
function answersOf(picked: readonly ServicePiece[], which: readonly number[]) {
  return Object.fromEntries(
    picked.flatMap(({ id, questions }) =>
      questions.flatMap((question): [string, string][] => {
        const number = which[question.text.length % which.length] ?? 0;
        const option = question.options[number]?.id;
        return option === undefined ? [] : [[`${id}.${question.id}`, option]];
      }),
    ),
  );
}

const sources: [string, fc.Arbitrary<{ picked: ServicePiece[]; choices: object }>, number][] = [
  [
    'a generated catalogue',
    fc.record({ picked: catalogues, choices: choicesFor }).map((drawn) => ({
      picked: drawn.picked,
      choices: { ...calendar, ...drawn.choices },
    })),
    150,
  ],
  ['the shipped catalogue', real(10), 30],
];

describe.each(sources)('on %s', (_name, cases, numRuns) => {
  const holds = (law: (picked: ServicePiece[], choices: object) => void) => {
    fc.assert(
      fc.property(cases, ({ picked, choices }) => {
        law(picked, choices);
      }),
      { ...SEED, numRuns: numRuns * Number(process.env['PLANNER_RUNS'] ?? 1) },
    );
  };
  test('the order of picking plays no part', () => {
    holds(orderPlaysNoPart);
  });
  test('every stage stands after what it needs', () => {
    holds((picked, choices) => {
      const plan = makePlan(picked, choices);
      stagesStandAfterTheirNeeds(plan);
      whatIsNotAwaitedIsExplained(plan, picked);
    });
  });
  test('nothing is both brought and issued earlier', () => {
    holds((picked, choices) => {
      nothingIsBroughtAndIssued(makePlan(picked, choices), picked);
    });
  });
  test('adding a service takes nothing away and no count shrinks', () => {
    holds(([extra, ...others], choices) => {
      if (extra) addingTakesNothingAway(others, extra, choices);
    });
  });
  test('a plan of one service is its checklist', () => {
    holds(([one], choices) => {
      if (one) oneServiceIsItsChecklist(one, choices);
    });
  });
});

test('a plan of twenty services is quick', () => {
  const twenty = pieces.filter((_, index) => index % 11 === 0).slice(0, 20);
  const dense = pieces.filter(({ agency }) => agency.id === 'disdukcapil').slice(0, 20);
  for (const [name, list] of Object.entries({ twenty, dense })) {
    for (let warm = 0; warm < 30; warm++) makePlan(list, { ...calendar, start });
    const runs = Array.from({ length: 21 }, () => {
      const before = performance.now();
      makePlan(list, { ...calendar, start });
      return performance.now() - before;
    }).sort((one, other) => one - other);
    console.log(`${list.length} services (${name}): ${runs[10]?.toFixed(2)} ms (median of 21)`);
  }
});
