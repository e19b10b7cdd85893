import { fragment } from '../../domain/addresses.ts';
import { shortNameOf } from '../../domain/catalogue.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { writeWhen } from '../../domain/when-text.ts';
import { numberSteps, type NumberedStep } from '../../domain/steps.ts';
import { durationWords } from '../../i18n/format.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { t } from '../../i18n/strings.ts';
import { Condition } from '../Condition.tsx';
import { Anchors } from './Anchors.tsx';

/** The numbered path. A change of place breaks the line and names the place. */
export function Steps({ view }: { view: ServiceView }) {
  const { steps } = view.service;
  return (
    <section className="path" aria-labelledby={fragment.steps}>
      <h2 id={fragment.steps}>
        <Anchors view={view} at={fragment.steps} />
        {t('steps.title')}
      </h2>
      {steps.length === 0 && <p>{t('steps.none')}</p>}
      <ol>
        {numberSteps(steps).map((numbered) => (
          <PathStep key={numbered.step.id} numbered={numbered} view={view} />
        ))}
      </ol>
    </section>
  );
}

function PathStep({
  numbered: { step, number, newPlace, mayBeNew, away },
  view,
}: {
  numbered: NumberedStep;
  view: ServiceView;
}) {
  const { agency, service } = view;
  const officer = step.actor === 'officer';
  return (
    <li
      id={fragment.step(step.id)}
      className={`step step-${officer ? 'officer' : step.place}`}
      data-when={writeWhen(step.when)}
    >
      {(newPlace || mayBeNew) && (
        <p className="step-place" hidden={!newPlace}>
          {placeWords(step, shortNameOf(agency))}
        </p>
      )}
      <h3>
        <Anchors view={view} at={fragment.step(step.id)} />
        <span className="step-number">
          <span className="hidden">{`${t('steps.step')} `}</span>
          {number}
          <span className="hidden">: </span>
        </span>
        {step.title}
        {step.optional && <span className="step-optional">{` (${t('steps.optional')})`}</span>}
      </h3>
      {officer && (
        <p className="step-actor">
          {away
            ? t('steps.officerAt', { place: placeWords(step, shortNameOf(agency)) })
            : t('steps.officer')}
        </p>
      )}
      <Condition when={step.when} questions={service.questions} />
      {step.detail && <p>{step.detail}</p>}
      {step.duration && <p className="step-time">{durationWords(step.duration)}</p>}
    </li>
  );
}
