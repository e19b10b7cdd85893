import type { Service, When } from '../schema/service.ts';
import { allAnswers, applies, type Answers } from './conditions.ts';

/** The parts of a record that answers choose from. */
export type Choosable = Pick<
  Service,
  'questions' | 'requirements' | 'steps' | 'fees' | 'outputs' | 'result'
>;

/** What is wrong with the list that one combination of answers leaves. */
export type Gap =
  | { readonly kind: 'no-step' | 'no-fee' | 'no-result' | 'no-own-step' }
  /** One document of one holder is asked for twice; `at` is the later row. */
  | { readonly kind: 'twice'; readonly at: number; readonly first: number };

interface Row {
  readonly when: When;
}
const left = <T extends Row>(rows: readonly T[], answers: Answers) =>
  [...rows.entries()].filter(([, row]) => applies(row.when, answers));

function twice(service: Choosable, answers: Answers): Gap[] {
  const gaps: Gap[] = [];
  const seen = new Map<string, number>();
  for (const [at, row] of left(service.requirements, answers)) {
    for (const { who, label } of row.holders) {
      // An alternative may repeat a document; so may an earlier edition beside the present one.
      const key = JSON.stringify([row.document, row.earlier, row.oneOf, who, label, row.note]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else if (first !== at) gaps.push({ kind: 'twice', at, first });
    }
  }
  return gaps;
}

/** Everything that is missing or contradicts itself for somebody with these answers. */
export function gapsFor(service: Choosable, answers: Answers): Gap[] {
  const steps = left(service.steps, answers);
  const gaps = twice(service, answers);
  if (steps.length === 0) gaps.push({ kind: 'no-step' });
  else if (!steps.some(([, { actor }]) => actor === 'applicant'))
    gaps.push({ kind: 'no-own-step' });
  if (left(service.fees, answers).length === 0) gaps.push({ kind: 'no-fee' });
  if (left(service.outputs, answers).length === 0 && service.result === null)
    gaps.push({ kind: 'no-result' });
  return gaps;
}

/** Number of ways to answer all questions. */
export const combinationsOf = (questions: Choosable['questions']): number =>
  questions.reduce((product, { options }) => product * options.length, 1);

/** Every gap of every combination, each told once with the first answers that lead to it. */
export function gapsOf(service: Choosable): { gap: Gap; answers: Answers }[] {
  const found = new Map<string, { gap: Gap; answers: Answers }>();
  for (const answers of allAnswers(service.questions))
    for (const gap of gapsFor(service, answers)) {
      const key = JSON.stringify(gap);
      if (!found.has(key)) found.set(key, { gap, answers });
    }
  return [...found.values()];
}

/**
 * By how much one question shortens what is read, on average over its options: rows of documents,
 * steps and fees that an answer hides. Questions are asked in falling order of it.
 */
export function shrinkOf(service: Choosable, question: string): number {
  const options = service.questions.find(({ id }) => id === question)?.options ?? [];
  if (options.length === 0) return 0;
  const rows: readonly Row[] = [...service.requirements, ...service.steps, ...service.fees];
  const hidden = options.map(
    (option) => rows.filter((row) => !applies(row.when, { [question]: option.id })).length,
  );
  return hidden.reduce((sum, count) => sum + count, 0) / options.length;
}
