import { conditionParts, type ConditionPart } from '../domain/conditions.ts';
import { joinWords } from '../i18n/format.ts';
import { t } from '../i18n/strings.ts';
import type { Question, When } from '../schema/service.ts';

/** An answer that begins like this, or is only a word or two, says nothing without its question. */
const BARE = /^(ya|tidak|sudah|belum|ada|bukan|tahu|lain)\b|^\S+(\s+\S+)?$/i;

/** "Hanya bila: Hilang" – a condition in the words of the questions. */
export function Condition({ when, questions }: { when: When; questions: readonly Question[] }) {
  const parts = conditionParts(when, questions);
  if (parts.length === 0) return null;
  return (
    <div className="condition">
      {parts.map((part, index) => (
        <Part key={part.question} part={part} before={parts[index - 1]} />
      ))}
    </div>
  );
}

function Part({ part, before }: { part: ConditionPart; before: ConditionPart | undefined }) {
  const { question, options, except } = part;
  const label = t(except ? 'bring.except' : 'bring.onlyIf');
  return (
    <span className="condition-part">
      {before && <span className="condition-question">{`${t('bring.and')} `}</span>}
      {(!before || before.except || except) && (
        <span className="condition-label">{label}</span>
      )}{' '}
      {options.some((option) => BARE.test(option)) && (
        <span className="condition-question">{`${question} `}</span>
      )}
      <b>{joinWords(options, 'atau')}</b>
    </span>
  );
}
