import type { Question, When } from '../schema/service.ts';

/** The chosen option of each question answered so far. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Whether a row applies. Different questions are AND, options of one question are OR, no `when` is
 * always; a question not yet answered hides nothing (design, section 3).
 */
export function applies(when: When, answers: Answers): boolean {
  if (!when) return true;
  return Object.entries(when).every(([question, options]) => {
    const chosen = answers[question];
    return chosen === undefined || options.includes(chosen);
  });
}

/** True if no answers make both conditions hold: some question has no option in common. */
export function exclusive(one: When, other: When): boolean {
  return Object.entries(one ?? {}).some(([question, options]) => {
    const theirs = other?.[question];
    return theirs !== undefined && !options.some((option) => theirs.includes(option));
  });
}

/** An answer that begins like this, or is only a word or two, says nothing without its question. */
const BARE = /^(ya|tidak|sudah|belum|ada|bukan|tahu|lain)\b|^\S+(\s+\S+)?$/i;

/** Whether an answer must be read with its question. */
export const isBare = (option: string): boolean => BARE.test(option);

/** One question of a condition, in words. */
export interface ConditionPart {
  readonly question: string;
  readonly options: readonly string[];
  /** `options` are those that do NOT count: the shorter way to say "all the others". */
  readonly except: boolean;
}

/** "Except: not changed" would have to be read twice. */
const NEGATIVE = /\b(?:tidak|belum|bukan|tanpa)\b/i;

/** A condition in the words of the questions, in the order in which they are asked. */
export function conditionParts(when: When, questions: readonly Question[]): ConditionPart[] {
  if (!when) return [];
  return questions.flatMap((question) => {
    const chosen = when[question.id];
    if (!chosen) return [];
    const counts = question.options.filter((option) => chosen.includes(option.id));
    const others = question.options.filter((option) => !chosen.includes(option.id));
    const negative = others.some(({ label }) => NEGATIVE.test(label));
    const shorter = others.length > 0 && counts.length > 2 && others.length < counts.length;
    const except = shorter && !negative;
    const options = (except ? others : counts).map((option) => option.label);
    return [{ question: question.text, options, except }];
  });
}

/** Two conditions with the same key say the same thing. */
export function conditionKey(when: When): string {
  if (!when) return '';
  return JSON.stringify(
    Object.keys(when)
      .sort()
      .map((question) => [question, [...(when[question] ?? [])].sort()]),
  );
}

/** Every way to answer all the questions of a service. */
export function allAnswers(
  questions: readonly { id: string; options: readonly { id: string }[] }[],
): Answers[] {
  return questions.reduce<Answers[]>(
    (combinations, question) =>
      combinations.flatMap((answers) =>
        question.options.map((option) => ({ ...answers, [question.id]: option.id })),
      ),
    [{}],
  );
}
