import { feeRemarks } from '../../i18n/fee-row-words.ts';
import { feeAmount } from '../../i18n/fee-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Fee, Question, Service } from '../../schema/service.ts';
import { condition } from './condition.ts';
import { list, md, paragraph, type Block, type Row } from './markdown.ts';

/** Every fee with its condition and basis; neighbours of which only one is paid stand together. */
export function fees({ fees, questions }: Service): Block {
  if (fees.length === 0) return paragraph(md`${t('fees.unknown')}.`);
  const rows: Row[] = [];
  for (const [index, fee] of fees.entries()) {
    const before = fees[index - 1];
    const last = rows.at(-1);
    if (fee.oneOf === null) rows.push(row(fee, questions));
    else if (last?.under && before?.oneOf === fee.oneOf)
      rows[rows.length - 1] = { ...last, under: [...last.under, row(fee, questions)] };
    else rows.push({ line: md`${t('fees.oneOf')}:`, under: [row(fee, questions)] });
  }
  return list(rows);
}

function row(fee: Fee, questions: readonly Question[]): Row {
  const only = condition(fee.when, questions);
  const remarks = feeRemarks(fee).map((words) => md`${words}`);
  return {
    line: md`${fee.for}: **${feeAmount(fee)}**`,
    under: only ? [only, ...remarks] : remarks,
  };
}
