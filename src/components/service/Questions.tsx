import { Fragment } from 'react';
import { fragment } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { Anchors } from './Anchors.tsx';

/**
 * The questions that change what this person needs. Without JavaScript the style sheet shows no radio
 * button and the answers are only a list to read (styles/parts/live.css).
 */
export function Questions({ view }: { view: ServiceView }) {
  const { questions } = view.service;
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby={fragment.questions}>
      <h2 id={fragment.questions}>
        <Anchors view={view} at={fragment.questions} />
        {t('questions.title')}
      </h2>
      <p className="quiet if-still">{t('questions.intro')}</p>
      <p className="quiet if-live">{t('questions.live')}</p>
      <div className="asked">
        {questions.map((question) => (
          <fieldset key={question.id} id={fragment.question(question.id)}>
            <legend>
              <Anchors view={view} at={fragment.question(question.id)} />
              {question.text}
            </legend>
            {question.hint && <p className="note">{question.hint}</p>}
            {question.options.map((option) => (
              <Fragment key={option.id}>
                <label className="option">
                  <input type="radio" name={question.id} value={option.id} />
                  {option.label}
                </label>{' '}
              </Fragment>
            ))}
          </fieldset>
        ))}
      </div>
      <p className="told if-live" role="status" />
    </section>
  );
}
