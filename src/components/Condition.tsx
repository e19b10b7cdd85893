import { conditionParts, isBare, type ConditionPart } from '../domain/conditions.ts';
import { joinWords } from '../i18n/format.ts';
import { t } from '../i18n/strings.ts';
import type { Question, When } from '../schema/service.ts';

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
      {options.some(isBare) && <span className="condition-question">{`${question} `}</span>}
      <b>{joinWords(options, 'atau')}</b>
    </span>
  );
}
