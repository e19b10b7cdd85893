import { fragment } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import type { Question } from '../../schema/service.ts';

/** The questions that change what this person needs. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby={fragment.questions}>
      <h2 id={fragment.questions}>{t('questions.title')}</h2>
      <p className="quiet">{t('questions.intro')}</p>
      <dl>
        {questions.map((question) => (
          <div key={question.id} id={fragment.question(question.id)}>
            <dt>{question.text}</dt>
            {question.hint && <dd className="note">{question.hint}</dd>}
            <dd>
              {question.options.map((option) => (
                <span className="option" key={option.id}>
                  {option.label}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
