import { conditionParts } from '../domain/conditions.ts';
import { joinWords } from '../i18n/format.ts';
import { t } from '../i18n/strings.ts';
import type { Question, When } from '../schema/service.ts';

/** Answers that say nothing without their question. */
const BARE = /^(ya|tidak|sudah|belum|ada|bukan|tahu|tidak tahu|tidak ada|belum ada)$/i;

/** "Hanya bila: Hilang" – a condition in the words of the questions. */
export function Condition({ when, questions }: { when: When; questions: readonly Question[] }) {
  const parts = conditionParts(when, questions);
  if (parts.length === 0) return null;
  return (
    <p className="condition">
      <span className="condition-label">{t('bring.onlyIf')}</span>{' '}
      {parts.map(({ question, options }, index) => (
        <span key={question}>
          {index > 0 && ' dan '}
          {options.some((option) => BARE.test(option)) && `${question} `}
          <b>{joinWords(options, 'atau')}</b>
        </span>
      ))}
    </p>
  );
}
