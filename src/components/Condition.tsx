import { conditionWords, type ConditionWords } from '../i18n/condition-words.ts';
import type { Question, When } from '../schema/service.ts';

/** "Hanya bila: Hilang" – a condition in the words of the questions. */
export function Condition({ when, questions }: { when: When; questions: readonly Question[] }) {
  const parts = conditionWords(when, questions);
  if (parts.length === 0) return null;
  return (
    <div className="condition">
      {parts.map((part) => (
        <Part key={part.question} {...part} />
      ))}
    </div>
  );
}

function Part({ and, label, asked, options }: ConditionWords) {
  return (
    <span className="condition-part">
      {and && <span className="condition-question">{`${and} `}</span>}
      {label && <span className="condition-label">{label}</span>}{' '}
      {asked && <span className="condition-question">{`${asked} `}</span>}
      <b>{options}</b>
    </span>
  );
}
