import { fragment } from '../../domain/addresses.ts';
import { writeWhen } from '../../domain/when-text.ts';
import { feeRemarks } from '../../i18n/fee-row-words.ts';
import { feeAmount } from '../../i18n/fee-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Fee, Question } from '../../schema/service.ts';
import { Condition } from '../Condition.tsx';

/** Every fee with its basis; fees of which only one is paid say so once. */
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
        {fees.map((fee, index) => (
          <div key={`${fee.for}${JSON.stringify(fee.when)}`} data-when={writeWhen(fee.when)}>
            <dt>
              {fee.oneOf !== null && fee.oneOf !== fees[index - 1]?.oneOf && (
                <span className="fee-one-of">{t('fees.oneOf')}</span>
              )}
              {fee.for}
              <Condition when={fee.when} questions={questions} />
            </dt>
            <dd className={fee.amount === null ? 'fee-words' : 'fee-amount'}>{feeAmount(fee)}</dd>
            <Basis fee={fee} />
          </div>
        ))}
      </dl>
    </section>
  );
}

function Basis({ fee }: { fee: Fee }) {
  const words = feeRemarks(fee);
  return words.length > 0 && <dd className="note">{words.join(' · ')}</dd>;
}
