import { lacksRule } from '../domain/fees.ts';
import type { Fee } from '../schema/service.ts';
import { rupiah } from './fee-words.ts';
import { t } from './strings.ts';

/** One fee in words: an amount, a way to compute it, or an honest "not known". */
export function feeAmount(fee: Fee): string {
  if (fee.amount === null) return fee.formula ?? t('fees.unknown');
  const amount = rupiah(fee.amount);
  return fee.per === null ? amount : t('fees.per', { amount, per: fee.per });
}

/** What must be read beside that amount: how rare it is, a note, the rule, who sets it. */
export const feeRemarks = (fee: Fee): string[] =>
  [
    fee.rare ? t('fees.rare') : null,
    fee.note ?? (lacksRule(fee) ? t('fees.unruled') : null),
    fee.basis,
    fee.local ? t('fees.local') : null,
  ].filter((words) => words !== null);
