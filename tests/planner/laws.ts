import { expect } from 'vitest';
import { issuesOf } from '../../src/planner/issue.ts';
import { defaultPerson } from '../../src/planner/people.ts';
import {
  checklistOf,
  makePlan,
  type BagLine,
  type Choices,
  type Plan,
  type ServicePiece,
} from '../../src/planner/index.ts';

const idOf = (service: string, requirement: string, document: string, person: string) =>
  `${service} ${requirement} ${document} ${person}`;

/** Every paper the plan speaks of for some service: chosen or as an alternative. */
function mentioned(plan: Plan, service?: string): Set<string> {
  const all = plan.bag.flatMap(({ uses, document }) =>
    uses.flatMap((use) => [
      {
        service: use.service,
        id: idOf(use.service, use.requirement, document.id, use.person.key),
      },
      ...use.alternatives.map((other) => ({
        service: other.service,
        id: idOf(other.service, other.requirement, other.document, other.person.key),
      })),
    ]),
  );
  return new Set(all.filter((e) => !service || e.service === service).map(({ id }) => id));
}

export function orderPlaysNoPart(pieces: readonly ServicePiece[], choices: Choices): void {
  const plan = makePlan(pieces, choices);
  expect(makePlan([...pieces].reverse(), choices)).toEqual(plan);
  const [first, ...rest] = pieces;
  if (first) expect(makePlan([...rest, first, first], choices)).toEqual(plan);
}

/** Services that have to be done before a service, directly or through others. */
function ancestors(plan: Plan, service: string): Set<string> {
  const found = new Set<string>();
  const todo = [service];
  for (let at = todo.pop(); at !== undefined; at = todo.pop())
    for (const { service: from } of plan.stages.find((s) => s.service === at)?.waitsFor ?? [])
      if (!found.has(from)) {
        found.add(from);
        todo.push(from);
      }
  return found;
}

export function stagesStandAfterTheirNeeds(plan: Plan): void {
  const number = new Map(plan.stages.map((stage) => [stage.service, stage.number]));
  expect([...number.keys()].sort()).toEqual([...plan.services].sort());
  expect([...number.values()]).toEqual(plan.stages.map((_, index) => index + 1));
  for (const stage of plan.stages)
    for (const { service, documents } of stage.waitsFor) {
      expect(number.get(service)).toBeLessThan(stage.number);
      expect(documents.length).toBeGreaterThan(0);
      const before = plan.stages.find((other) => other.service === service);
      expect(before?.visit).toBeLessThanOrEqual(stage.visit);
      if (stage.earliest) expect(before?.done && before.done <= stage.earliest).toBe(true);
    }
  for (const { edge } of plan.rings)
    expect(plan.services).toEqual(expect.arrayContaining([edge.from, edge.to]));
}

const issuesIn = (plan: Plan, pieces: readonly ServicePiece[]) =>
  pieces.flatMap((piece) => {
    const answers = Object.fromEntries(
      plan.questions.flatMap(({ question, services, answer }) =>
        answer && services.includes(piece.id) ? [[question.id, answer]] : [],
      ),
    );
    return issuesOf(piece, answers, defaultPerson);
  });

/** A paper is either brought or comes in any case from a service that was done before. */
export function nothingIsBroughtAndIssued(plan: Plan, pieces: readonly ServicePiece[]): void {
  const issues = issuesIn(plan, pieces);
  for (const line of plan.bag)
    for (const use of line.uses) {
      const before = ancestors(plan, use.service);
      for (const from of use.from) {
        expect(before.has(from)).toBe(true);
        expect(issues.some((i) => i.service === from && i.sure)).toBe(true);
      }
      expect(line.group === 'issued').toBe(use.from.length > 0);
      if (line.group === 'issued' || line.earlier) continue;
      for (const issue of issues)
        if (
          issue.sure &&
          before.has(issue.service) &&
          issue.document === line.document.id &&
          issue.owners.some(({ key }) => key === use.person.key)
        )
          expect(`${issue.service} issues ${line.key}`).toBe('never brought');
    }
}

/** What has to be got although a service of the plan issues it for that person: a ring must say why. */
export function whatIsNotAwaitedIsExplained(plan: Plan, pieces: readonly ServicePiece[]): void {
  const issues = issuesIn(plan, pieces).filter(({ sure }) => sure);
  for (const line of plan.bag.filter(({ group }) => group === 'get'))
    for (const use of line.uses) {
      if (line.earlier || use.conditional) continue;
      const made = issues.filter(
        (issue) =>
          issue.service !== use.service &&
          issue.document === line.document.id &&
          (issue.owners.some(({ key }) => key === use.person.key) ||
            issue.roles.includes(use.person.role)),
      );
      const isTold = plan.rings.some(({ edge }) => edge.to === use.service);
      if (made.length > 0) expect(isTold, `${line.key} for ${use.service}`).toBe(true);
    }
}

const KINDS = ['originals', 'copies', 'certifiedCopies', 'digital'] as const;
/** Lines in which nothing could have been chosen otherwise. */
const fixed = (line: BagLine) => line.uses.every((use) => use.alternatives.length === 0);

export function addingTakesNothingAway(
  pieces: readonly ServicePiece[],
  extra: ServicePiece,
  choices: Choices,
): void {
  const before = makePlan(pieces, choices);
  const after = makePlan([...pieces, extra], choices);
  const now = mentioned(after);
  for (const id of mentioned(before)) expect(now).toContain(id);
  const issued = (line: BagLine) =>
    after.bag.some((other) => other.hold === line.hold && other.group === 'issued');
  for (const line of before.bag) {
    if (line.group === 'issued' || !fixed(line) || issued(line)) continue;
    const same = after.bag.find(({ key }) => key === line.key);
    expect(same, line.key).toBeDefined();
    for (const kind of KINDS)
      expect(same?.counts[kind], `${line.key} ${kind}`).toBeGreaterThanOrEqual(line.counts[kind]);
  }
  expect(after.total.known).toBeGreaterThanOrEqual(before.total.known);
  expect(after.total.max).toBeGreaterThanOrEqual(before.total.max);
}

/** Person keys of the plan of one service are the default ones, so the lists can be compared. */
export function oneServiceIsItsChecklist(piece: ServicePiece, choices: Choices): void {
  const plan = makePlan([piece], choices);
  const answers = Object.fromEntries(
    plan.questions.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : [])),
  );
  const rows = checklistOf(piece, answers).map(({ requirement }) => requirement.id);
  const said = plan.bag.flatMap(({ uses }) =>
    uses.flatMap((use) => [use.requirement, ...use.alternatives.map((o) => o.requirement)]),
  );
  expect(new Set(said)).toEqual(new Set(rows));
  expect(plan.bag.filter(({ group }) => group === 'issued')).toEqual([]);
  expect(plan.rings).toEqual([]);
  const uses = plan.bag.flatMap((line) =>
    line.uses.map((use) => [use.requirement, line.document.id, use.counts] as const),
  );
  for (const [id, document, counts] of uses) {
    const requirement = piece.requirements.find((r) => r.id === id);
    expect(requirement?.document).toBe(document);
    const fits = requirement?.holders.some((h) =>
      KINDS.every((kind) => h[kind] * h.people === counts[kind]),
    );
    expect(fits, `${id} counts`).toBe(true);
  }
}
