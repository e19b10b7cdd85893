import { lacksRule } from '../domain/fees.ts';
import type { Fee } from '../schema/service.ts';
import { t } from './strings.ts';

/** What must be read beside that amount: how rare it is, a note, the rule, who sets it. */
export const feeRemarks = (fee: Fee): string[] =>
  [
    fee.rare ? t('fees.rare') : null,
    fee.note ?? (lacksRule(fee) ? t('fees.unruled') : null),
    fee.basis,
    fee.local ? t('fees.local') : null,
  ].filter((words) => words !== null);
