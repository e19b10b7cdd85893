import { rupiah } from '../../../i18n/format.ts';
import { t } from '../../../i18n/strings.ts';
import type { Plan } from '../../../planner/plan.ts';
import type { FeeRow } from '../../../planner/total.ts';

/** What it costs: what is known, what the counter works out, what nobody has written down; each apart. */
export function Total({ plan: { total } }: { plan: Plan }) {
  const { min, max, computed, unknown, silent, per, rare } = total;
  return (
    <section aria-labelledby="rencana-biaya">
      <h2 id="rencana-biaya">{t('plan.total')}</h2>
      <dl className="fees plan-total">
        <div>
          <dt>{t('plan.known')}</dt>
          <dd className="fee-amount">
            {min === max ? rupiah(min) : t('fees.range', { min: rupiah(min), max: rupiah(max) })}
          </dd>
        </div>
        <Rows title={t('plan.computed')} rows={computed} />
        <Rows title={t('plan.recurring')} rows={per} />
        <Rows title={t('plan.rare')} rows={rare} />
        <Rows title={t('plan.unknown')} rows={unknown} />
        {silent.length > 0 && (
          <div>
            <dt>{t('plan.unknown')}</dt>
            <dd>
              {silent.map(({ service, name }) => (
                <span key={service} className="plan-fee">
                  {name}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly FeeRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {rows.map(({ service, name, fee }) => (
          <span key={`${service} ${fee.for} ${JSON.stringify(fee.when)}`} className="plan-fee">
            {`${name}: ${fee.for}`}
            {fee.amount !== null &&
              ` – ${t('fees.per', { amount: rupiah(fee.amount), per: fee.per ?? '' })}`}
            {fee.amount === null && fee.formula !== null && ` – ${fee.formula}`}
          </span>
        ))}
      </dd>
    </div>
  );
}
