import { conditionParts, isBare } from '../domain/conditions.ts';
import type { Question, When } from '../schema/service.ts';
import { joinWords } from './format.ts';
import { t } from './strings.ts';

/** One question of a condition, piece by piece, so that each medium can stress what it likes. */
export interface ConditionWords {
  readonly question: string;
  /** "dan", between two questions. */
  readonly and: string | null;
  /** "Hanya bila" or "Kecuali"; null where the one before it still holds. */
  readonly label: string | null;
  /** The question, where the answer says nothing without it. */
  readonly asked: string | null;
  readonly options: string;
}

/** "Hanya bila: Hilang" – a condition in the words of the questions. */
export function conditionWords(when: When, questions: readonly Question[]): ConditionWords[] {
  const parts = conditionParts(when, questions);
  return parts.map(({ question, options, except }, index) => {
    const before = parts[index - 1];
    return {
      question,
      and: before ? t('bring.and') : null,
      label:
        !before || before.except || except ? t(except ? 'bring.except' : 'bring.onlyIf') : null,
      asked: options.some(isBare) ? question : null,
      options: joinWords(options, 'atau'),
    };
  });
}

/** "Hanya bila Hilang atau Rusak", the same as one plain text; null for "always". */
export function conditionText(when: When, questions: readonly Question[]): string | null {
  const parts = conditionWords(when, questions).map(({ and, label, asked, options }) => {
    const said = and === null ? label : label?.toLowerCase();
    return [and, said, asked, options].filter(Boolean).join(' ');
  });
  return parts.length === 0 ? null : parts.join(' ');
}
