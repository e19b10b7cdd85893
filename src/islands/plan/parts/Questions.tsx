import { t } from '../../../i18n/strings.ts';
import type { Plan } from '../../../planner/plan.ts';
import type { PlanInHand } from '../use-plan.ts';
import { namesIn } from '../words.ts';
import { Choice } from './Choice.tsx';

/** Every question once. An answer removes what does not concern this person. */
export function Questions({ plan, hand }: { plan: Plan; hand: PlanInHand }) {
  if (plan.questions.length === 0) return null;
  const { answers } = hand.said;
  return (
    <section className="plan-questions" aria-labelledby="rencana-pertanyaan">
      <h2 id="rencana-pertanyaan">{t('plan.questions')}</h2>
      <p className="note">{t('plan.questionsHint')}</p>
      {plan.questions.map(({ key, aliases, question, services, answer }) => (
        <Choice
          key={key}
          id={key}
          label={question.text}
          hint={[t('plan.for', { services: namesIn(hand.pieces, services) }), question.hint]
            .filter(Boolean)
            .join('. ')}
          options={[{ id: '', label: t('plan.noAnswer') }, ...question.options]}
          chosen={answer ?? ''}
          choose={(option) => {
            const others = Object.entries(answers).filter(([known]) => !aliases.includes(known));
            hand.say({
              answers: {
                ...Object.fromEntries(others),
                ...(option === '' ? {} : { [key]: option }),
              },
            });
          }}
        />
      ))}
    </section>
  );
}
