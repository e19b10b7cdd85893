import type { Question, When } from '../schema/service.ts';
import type { Answers } from '../domain/conditions.ts';
import { own, type Choices } from './choices.ts';
import type { ServicePiece } from './pieces.ts';

/** One question of the plan, asked once for all the services that ask the same. */
export interface PlanQuestion {
  /** `<service>.<question>` of the first service that asks it. */
  readonly key: string;
  readonly question: Question;
  readonly services: readonly string[];
  /** All keys under which an answer counts: adding a service loses no answer. */
  readonly aliases: readonly string[];
  readonly answer: string | null;
}

const sameness = ({ id, text, options }: Question) =>
  JSON.stringify([id, text, options.map((option) => [option.id, option.label])]);

/**
 * All questions in order of service. The same id, text and options are the same question and asked
 * once. An answer is looked up under its key, then under the key of every other service that asks it;
 * an answer that is none of the options counts as not given.
 */
export function questionsOf(pieces: readonly ServicePiece[], choices: Choices): PlanQuestion[] {
  const found = new Map<string, { question: Question; services: string[] }>();
  for (const piece of pieces)
    for (const question of piece.questions) {
      const same = sameness(question);
      const entry = found.get(same);
      if (entry) entry.services.push(piece.id);
      else found.set(same, { question, services: [piece.id] });
    }
  return [...found.values()].map(({ question, services }) => {
    const aliases = services.map((service) => `${service}.${question.id}`);
    const valid = (chosen: string | undefined) => question.options.some(({ id }) => id === chosen);
    const answer = aliases.map((key) => own(choices.answers, key)).find(valid) ?? null;
    return { key: aliases[0] ?? question.id, question, services, aliases, answer };
  });
}

/** The answers that count in one service, by its own ids of questions. */
export function answersFor(service: string, questions: readonly PlanQuestion[]): Answers {
  const answers = Object.create(null) as Record<string, string>;
  for (const { question, services, answer } of questions)
    if (answer !== null && services.includes(service)) answers[question.id] = answer;
  return answers;
}

/** Whether a condition still hangs on a question without an answer. */
export const isOpen = (when: When, answers: Answers): boolean =>
  when !== null && Object.keys(when).some((question) => answers[question] === undefined);
