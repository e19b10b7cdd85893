/** A requirement in plain sentences, for formats that hold only text. */
import type { Holder, Requirement } from '../schema/requirement.ts';
import type { Question } from '../schema/service.ts';
import { holderWords, piecesWords } from './bring-words.ts';
import { conditionText } from './condition-words.ts';
import { t } from './strings.ts';

/** Whose paper and how many: "1 asli (Anda); 1 fotokopi (masing-masing 2 saksi)". */
const holdersWords = (holders: readonly Holder[], unit?: string | null): string =>
  holders
    .map((holder) => {
      const each = holder.people > 1 ? `${t('bring.each')} ` : '';
      return `${piecesWords(holder, unit)} (${each}${holderWords(holder)})`;
    })
    .join('; ');

/** All that is said of a requirement beside the name of its document, one sentence each. */
export function requirementWords(
  { holders, earlier, kept, sometimes, when, note }: Requirement,
  questions: readonly Question[],
  unit?: string | null,
): string[] {
  return [
    holdersWords(holders, unit),
    earlier ? t('bring.earlier') : null,
    kept ? t('bring.kept') : null,
    sometimes ? t('bring.sometimes') : null,
    conditionText(when, questions),
    note,
  ].filter((words) => words !== null);
}
