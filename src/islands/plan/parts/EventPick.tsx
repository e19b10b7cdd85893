import { useState } from 'react';
import { applies, type Answers } from '../../../domain/conditions.ts';
import { t } from '../../../i18n/strings.ts';
import type { PlanEvent, PlanEventRow } from '../../../planner/index-file.ts';
import type { PlanInHand } from '../use-plan.ts';
import { Choice } from './Choice.tsx';

/**
 * Which services of a life event to plan. Ticked to begin with: what is done first and fits the answers;
 * of a question not yet answered the first option, the usual case, counts.
 */
export function EventPick({ hand: { index, add }, event }: { hand: PlanInHand; event: string }) {
  const chosen = index?.events.find(({ id }) => id === event);
  const [answers, setAnswers] = useState<Answers>({});
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  if (!index || !chosen) return null;
  const byId = new Map(index.services.map(([id, code, name]) => [id, { code, name }]));
  const isTicked = (row: PlanEventRow) => changed[row.service] ?? isUsual(row, chosen, answers);
  return (
    <form
      className="plan-event"
      onSubmit={(submit) => {
        submit.preventDefault();
        add(chosen.rows.filter(isTicked).flatMap(({ service }) => byId.get(service)?.code ?? []));
      }}
    >
      <h2>{t('plan.eventAsk', { name: chosen.name })}</h2>
      {chosen.questions.map(({ id, text, hint, options }) => (
        <Choice
          key={id}
          id={id}
          label={text}
          hint={hint ?? undefined}
          options={[{ id: '', label: t('plan.noAnswer') }, ...options]}
          chosen={answers[id] ?? ''}
          choose={(option) => {
            const others = Object.entries(answers).filter(([question]) => question !== id);
            const next = option === '' ? others : [...others, [id, option] as const];
            setAnswers(Object.fromEntries(next));
          }}
        />
      ))}
      <fieldset>
        <legend className="note">{t('plan.eventHint')}</legend>
        {chosen.rows.map((row) => (
          <label key={row.service}>
            <input
              type="checkbox"
              checked={isTicked(row)}
              onChange={({ target }) => {
                setChanged({ ...changed, [row.service]: target.checked });
              }}
            />
            {byId.get(row.service)?.name}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {t('plan.eventAdd')}
      </button>
    </form>
  );
}

function isUsual({ when, later }: PlanEventRow, { questions }: PlanEvent, answers: Answers) {
  const usual = questions.map(({ id, options }) => [id, answers[id] ?? options[0]?.id ?? '']);
  return !later && applies(when, Object.fromEntries(usual) as Answers);
}
