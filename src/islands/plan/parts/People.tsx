import { t } from '../../../i18n/strings.ts';
import type { Plan } from '../../../planner/plan.ts';
import type { PlanInHand } from '../use-plan.ts';
import { namesIn, personWords } from '../words.ts';
import { Choice } from './Choice.tsx';

/** Who is who, asked only where the same paper is wanted of two people who may be one. */
export function People({ plan, hand }: { plan: Plan; hand: PlanInHand }) {
  if (plan.people.length === 0) return null;
  return (
    <details className="plan-people">
      <summary>{t('plan.people')}</summary>
      <p className="note">{t('plan.peopleHint')}</p>
      {plan.people.map((question) => (
        <Choice
          key={question.key}
          id={question.key}
          label={t('plan.whoIs', {
            role: personWords(question),
            service: namesIn(hand.pieces, question.services),
          })}
          options={question.options.map((person) => ({
            id: person.key,
            label: person.key === question.self ? t('plan.somebodyElse') : personWords(person),
          }))}
          chosen={question.chosen}
          choose={(person) => {
            const said = question.aliases.map((key) => [key, person] as const);
            hand.say({ who: { ...hand.said.who, ...Object.fromEntries(said) } });
          }}
        />
      ))}
    </details>
  );
}
