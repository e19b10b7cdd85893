import { fragment } from '../../domain/addresses.ts';
import { rupiah } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Fee, Question } from '../../schema/service.ts';
import { Condition } from '../Condition.tsx';

/** One fee in words: an amount, a way to compute it, or an honest "not known". */
export function feeAmount(fee: Fee): string {
  return fee.amount === null ? (fee.formula ?? t('fees.unknown')) : rupiah(fee.amount);
}

/** Every fee with its basis. */
export function Fees({
  fees,
  questions,
}: {
  fees: readonly Fee[];
  questions: readonly Question[];
}) {
  return (
    <section aria-labelledby={fragment.fees}>
      <h2 id={fragment.fees}>{t('fees.title')}</h2>
      {fees.length === 0 && <p>{`${t('fees.unknown')}.`}</p>}
      <dl className="fees">
        {fees.map((fee) => (
          <div key={`${fee.for}${JSON.stringify(fee.when)}`}>
            <dt>
              {fee.for}
              <Condition when={fee.when} questions={questions} />
            </dt>
            <dd className={fee.amount === null ? 'fee-words' : 'fee-amount'}>{feeAmount(fee)}</dd>
            {(fee.basis ?? fee.note ?? fee.local) && (
              <dd className="note">
                {[fee.note, fee.basis, fee.local && t('fees.local')].filter(Boolean).join(' · ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
