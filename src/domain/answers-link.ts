/**
 * Answers in the fragment of an address: `#jawab:sebab=hilang,kawin=ya`, or behind the place to jump to:
 * `#langkah~jawab:sebab=hilang`. Browsers send no fragment, so no server sees the answers.
 */
import type { Answers } from './conditions.ts';

/** What the program needs of a question: which answers exist. */
export interface Choices {
  readonly id: string;
  readonly options: readonly string[];
}

const MARK = 'jawab:';
/** Longer fragments are not ours: five questions with the longest ids stay far below. */
const LONGEST = 2_000;

interface Fragment {
  /** The part of the page to jump to; empty for none. */
  readonly place: string;
  readonly answers: Answers;
}

/** Reads a fragment, with or without its #. Whatever this page does not ask is left out. */
export function readAnswers(hash: string, questions: readonly Choices[]): Fragment {
  const raw = hash.replace(/^#/, '');
  const text = raw.length > LONGEST ? '' : decode(raw);
  const at = text.indexOf(MARK);
  if (at < 0) return { place: text, answers: {} };
  if (at > 0 && text[at - 1] !== '~') return { place: '', answers: {} };
  const answers: Record<string, string> = {};
  for (const part of text.slice(at + MARK.length).split(',')) {
    const [id, option, ...rest] = part.split('=');
    const question = questions.find((each) => each.id === id);
    if (question && option !== undefined && rest.length === 0 && question.options.includes(option))
      answers[question.id] = option;
  }
  return { place: text.slice(0, Math.max(0, at - 1)), answers };
}

/** The fragment with its #, in the order of the questions; only the place, or nothing, without answers. */
export function writeAnswers(answers: Answers, questions: readonly Choices[], place = ''): string {
  const parts = questions.flatMap(({ id }) => (answers[id] ? [`${id}=${answers[id]}`] : []));
  if (parts.length === 0) return place && `#${place}`;
  return `#${place && `${place}~`}${MARK}${parts.join(',')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
