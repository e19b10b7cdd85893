import { useState } from 'react';
import { t } from '../../i18n/strings.ts';
import { LIMIT } from '../../planner/choices.ts';
import { RULES } from '../../planner/rules.ts';
import { Spoken } from '../parts/Spoken.tsx';
import { Bag } from './parts/Bag.tsx';
import { EventPick } from './parts/EventPick.tsx';
import { Order } from './parts/Order.tsx';
import { People } from './parts/People.tsx';
import { Picked } from './parts/Picked.tsx';
import { Questions } from './parts/Questions.tsx';
import { Share } from './parts/Share.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Total } from './parts/Total.tsx';
import { usePlan, type PlanInHand } from './use-plan.ts';
import type { Calendar } from './way.ts';
import { bagWords } from './words.ts';

interface Props {
  calendar: Calendar;
  /** Name of the building. */
  building: string;
}

/** Several services at once: one bag, one order, one total. */
export function PlanPage({ calendar, building }: Props) {
  const hand = usePlan(calendar);
  const [news, tell] = useState('');
  const { plan } = hand;
  // What is said aloud after each change: what it did, and what it comes to.
  const spoken = [news, plan ? bagWords(plan) : ''].filter(Boolean).join(' ');
  return (
    <>
      <Notices hand={hand} />
      {hand.event !== null && <EventPick hand={hand} event={hand.event} />}
      <Picked hand={hand} tell={tell} />
      {plan && (
        <div className="plan">
          <Questions plan={plan} hand={hand} />
          <People plan={plan} hand={hand} />
          <Bag plan={plan} hand={hand} tell={tell} />
          <Order plan={plan} hand={hand} />
          <Total plan={plan} />
          <Sheet href={location.href} />
          <Share plan={plan} pieces={hand.pieces} building={building} />
          <details className="plan-rules">
            <summary>{t('plan.rules')}</summary>
            <ul className="plain">
              {Object.entries(RULES).map(([id, rule]) => (
                <li key={id}>{rule}</li>
              ))}
            </ul>
          </details>
        </div>
      )}
      <Spoken text={spoken} />
    </>
  );
}

function Notices({ hand }: { hand: PlanInHand }) {
  const { state, raw } = hand;
  return (
    <>
      {state === 'loading' && <p className="quiet">{t('plan.wait')}</p>}
      {state === 'failed' && (
        <div role="alert" className="plan-failed">
          <p>{t('plan.failed')}</p>
          <button type="button" className="button" onClick={hand.retry}>
            {t('plan.retry')}
          </button>
        </div>
      )}
      {hand.isShared && (
        <p className="plan-notice">
          {`${t('plan.shared')} `}
          <button type="button" className="link-button" onClick={hand.mine}>
            {t('plan.mine')}
          </button>
        </p>
      )}
      {hand.missing > 0 && <p className="plan-notice">{t('plan.gone', { count: hand.missing })}</p>}
      {hand.left > 0 && (
        <p className="plan-notice" role="alert">
          {t('plan.tooMany', { left: hand.left, count: LIMIT })}
        </p>
      )}
      {hand.isLost && <p className="plan-notice">{t('plan.notKept')}</p>}
      {state === 'ready' && raw.codes.length === 0 && hand.event === null && (
        <p>{t('plan.empty')}</p>
      )}
    </>
  );
}
