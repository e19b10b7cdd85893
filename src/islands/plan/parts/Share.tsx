import { useState } from 'react';
import { t } from '../../../i18n/strings.ts';
import type { Plan } from '../../../planner/plan.ts';
import { planText } from '../share-text.ts';
import type { ServicePiece } from '../../../planner/pieces.ts';

interface Props {
  plan: Plan;
  pieces: readonly ServicePiece[];
  building: string;
}

/** Sends the plan on: a link that holds it all, a text for WhatsApp, paper. */
export function Share({ plan, pieces, building }: Props) {
  const [said, say] = useState('');
  const text = planText(plan, pieces, building, location.href);
  return (
    <section className="plan-share" aria-labelledby="rencana-bagikan">
      <h2 id="rencana-bagikan">{t('plan.share')}</h2>
      <p>
        <a
          className="button"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('plan.whatsapp')}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(location.href).then(
              () => {
                say(t('plan.copied'));
              },
              () => {
                say(t('plan.copyFailed'));
              },
            );
          }}
        >
          {t('plan.copy')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            print();
          }}
        >
          {t('plan.print')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
