/** Small pieces of the sentences. Pure. */
import { conditionParts, isBare } from '../../domain/conditions.ts';
import { joinWords } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import type { Question, When } from '../../schema/service.ts';

/** A long text is told by its beginning: the page itself has the rest. */
const MOST = 160;

/** A text inside quotation marks, without the full stop that would stand before the mark. */
export function quoted(text: string): string {
  const short = text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;
  return short.replace(/\.$/, '');
}

/** Words as a sentence: a capital letter first, a full stop last. */
export function sentence(words: string): string {
  const text = words.trim();
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** A condition as part of a sentence: `hanya bila “Hilang” atau “Rusak”`. */
export function conditionWords(when: When, questions: readonly Question[]): string {
  const parts = conditionParts(when, questions).map(({ question, options, except }) => {
    const words = joinWords(
      options.map((option) => `“${option}”`),
      'atau',
    );
    const condition = options.some(isBare)
      ? sayChange('change.answer', { question, options: words })
      : words;
    return sayChange(except ? 'change.except' : 'change.onlyIf', { condition });
  });
  return joinWords(parts);
}

/** The condition after, or "in all cases", when it says something else than before; else null. */
export function newCondition(
  before: When,
  after: When,
  [old, now]: readonly [readonly Question[], readonly Question[]],
): string | null {
  const words = conditionWords(after, now);
  if (words === conditionWords(before, old)) return null;
  return words === '' ? sayChange('change.always') : words;
}
