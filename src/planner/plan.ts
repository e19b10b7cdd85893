import type { Holder } from '../schema/requirement.ts';
import { applies, type Answers } from '../domain/conditions.ts';
import { bagNeeds, bagOf, type BagLine } from './bag.ts';
import { compare, LIMIT, type Choices } from './choices.ts';
import { edgesOf, type Edge } from './edges.ts';
import { issuesOf, type Issue } from './issue.ts';
import { slotsOf, type Need, type PersonOf } from './needs.ts';
import { resolve } from './one-of.ts';
import { stagesOf, type Stage } from './order.ts';
import {
  identify,
  standingOf,
  peopleQuestions,
  type Appearance,
  type PeopleQuestion,
  type Standing,
} from './people.ts';
import type { ServicePiece } from './pieces.ts';
import { answersFor, isOpen, questionsOf, type PlanQuestion } from './questions.ts';
import { breakRings, reach, type Ring } from './rings.ts';
import { totalOf, type Total } from './total.ts';

/** Everything the page of a plan shows, as plain data. */
export interface Plan {
  readonly services: readonly string[];
  /** Picked beyond the limit and not planned. */
  readonly dropped: readonly string[];
  readonly questions: readonly PlanQuestion[];
  readonly people: readonly PeopleQuestion[];
  readonly bag: readonly BagLine[];
  readonly stages: readonly Stage[];
  readonly rings: readonly Ring[];
  readonly total: Total;
}

/** Which documents of which people each service touches, before anybody is asked who is who. */
function appearancesOf(
  pieces: readonly ServicePiece[],
  answersOf: (service: string) => Answers,
): Appearance[] {
  return pieces.flatMap((piece) => {
    const answers = answersOf(piece.id);
    const rows = piece.requirements.filter(({ when }) => applies(when, answers));
    const standings = new Map<string, Standing>();
    const issues = issuesOf(piece, answers, (_, holder) => {
      const standing = standingOf(piece, holder);
      standings.set(standing.self.key, standing);
      return standing.self;
    });
    return [
      ...rows.flatMap(({ document, holders, when, sometimes }) =>
        holders.map((holder) => ({
          service: piece.id,
          ...standingOf(piece, holder),
          document,
          asked: true,
          settled: !sometimes && !isOpen(when, answers),
        })),
      ),
      ...issues
        .filter(({ main }) => main)
        .flatMap(({ document, owners, sure }) =>
          owners.map((self) => ({
            service: piece.id,
            ...(standings.get(self.key) ?? { self, person: self }),
            document,
            asked: false,
            settled: sure,
          })),
        ),
    ];
  });
}

/**
 * Which services of the plan issue a need in time: those that the asking service waits for, directly or
 * through others, and that issue it in any case, to the same person. What is there by then is never
 * brought from home as well.
 */
function inTime(services: readonly string[], all: readonly Edge[], kept: readonly Edge[]) {
  const reachable = reach(services, kept);
  const found = new Map<Need, string[]>();
  for (const { from, to, served } of all) {
    if (!reachable.get(from)?.has(to)) continue;
    for (const { need, sure, strength } of served)
      if (sure && strength !== 'earlier')
        found.set(need, [...new Set([...(found.get(need) ?? []), from])]);
  }
  return (need: Need): readonly string[] => found.get(need) ?? [];
}

/** Needs that hang on an open question and whose paper can only come out too late. */
function tooLate(all: readonly Edge[], kept: readonly Edge[]): ReadonlySet<Need> {
  const waits = new Set(kept.flatMap(({ served }) => served.map(({ need }) => need)));
  return new Set(
    all
      .flatMap(({ served }) => served)
      .filter(
        ({ need, strength }) => need.conditional && strength === 'condition' && !waits.has(need),
      )
      .map(({ need }) => need),
  );
}

/**
 * One plan for several services: pure, and the same whatever order they were picked in. A service twice
 * counts once; of more than the limit the first by id are planned.
 */
export function makePlan(picked: readonly ServicePiece[], choices: Choices): Plan {
  const unique = [...new Map(picked.map((piece) => [piece.id, piece])).values()].sort(
    (one, other) => compare(one.id, other.id),
  );
  const pieces = unique.slice(0, LIMIT);
  const services = pieces.map(({ id }) => id);
  const questions = questionsOf(pieces, choices);
  const answers = new Map(services.map((id) => [id, answersFor(id, questions)]));
  const answersOf = (service: string): Answers => answers.get(service) ?? {};
  const people = peopleQuestions(appearancesOf(pieces, answersOf), choices);
  const who = identify(people);
  const personOf: PersonOf = (piece: ServicePiece, holder: Holder) =>
    who(piece.id, standingOf(piece, holder));
  const issues: Issue[] = pieces.flatMap((piece) => issuesOf(piece, answersOf(piece.id), personOf));
  const slots = pieces.flatMap((piece) => slotsOf(piece, answersOf(piece.id), personOf));
  const chosen = resolve(slots, issues, choices);
  const all = edgesOf(chosen, issues, choices);
  const { edges, rings } = breakRings(services, all);
  return {
    services,
    dropped: unique.slice(LIMIT).map(({ id }) => id),
    questions,
    people,
    bag: bagOf(bagNeeds(chosen, inTime(services, all, edges), tooLate(all, edges)), choices),
    stages: stagesOf(pieces, edges, answersOf, choices),
    rings,
    total: totalOf(pieces, answersOf),
  };
}
