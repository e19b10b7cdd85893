/** What "Hanya bila" still names after its question or option was removed from the form. Pure. */

interface Option {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
}
interface Question {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly options?: readonly (Option | undefined)[] | undefined;
}
export type Questions = readonly (Question | undefined)[];
export type When = Readonly<Record<string, readonly string[]>>;

/** A question that is gone, or one option of a question that is still there. */
export interface Lost {
  readonly question: string;
  readonly option?: string | undefined;
}

const questionIn = (questions: Questions, id: string) => questions.find((each) => each?.id === id);

const labelIn = (questions: Questions, { question, option }: Lost) =>
  questionIn(questions, question)?.options?.find((each) => each?.id === option)?.label;

/** Parts of the condition that name a question or option these questions do not have. */
export const lostIn = (when: When, questions: Questions): Lost[] =>
  Object.entries(when).flatMap(([question, options]): Lost[] => {
    const known = questionIn(questions, question);
    if (!known) return [{ question }];
    return options
      .filter((option) => !known.options?.some((each) => each?.id === option))
      .map((option) => ({ question, option }));
  });

/** The condition without that part; nothing left is no condition. */
export function released(when: When, { question, option }: Lost): When | null {
  const { [question]: options = [], ...rest } = when;
  const left = option === undefined ? [] : options.filter((each) => each !== option);
  const next = left.length > 0 ? { ...when, [question]: left } : rest;
  return Object.keys(next).length > 0 ? next : null;
}

/**
 * `Pilihan "Hilang" sudah dihapus dari pertanyaan "Apa yang terjadi?"`: told by the words it had when the
 * record was last shown, for the form no longer has them.
 */
export function lostWords(lost: Lost, now: Questions, saved: Questions): string {
  const asked = questionIn(now, lost.question);
  const text = (asked ?? questionIn(saved, lost.question))?.text;
  if (!asked)
    return text ? `Pertanyaan "${text}" sudah dihapus` : 'Ada pertanyaan yang sudah dihapus';
  const label = labelIn(saved, lost);
  const what = label ? `Pilihan "${label}"` : 'Ada pilihan yang';
  return `${what} sudah dihapus dari pertanyaan ${text ? `"${text}"` : 'yang belum bernama'}`;
}
