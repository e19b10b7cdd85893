/** The plan as a text that stands alone, for WhatsApp. Pure. */
import { piecesWords } from '../../i18n/bring-words.ts';
import { longestFit } from '../../i18n/fit.ts';
import { rupiah } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { ServicePiece } from '../../planner/pieces.ts';
import type { Plan } from '../../planner/plan.ts';
import { carried, lineName, nameIn } from './words.ts';

/** Characters beside the address; longer texts are not read. */
export const MOST = 1000;

/**
 * What to do in order, what to bring, the fee and the address. Lines of the bag that do not fit are
 * counted, never dropped in silence; the address is always whole.
 */
export function planText(
  plan: Plan,
  pieces: readonly ServicePiece[],
  building: string,
  href: string,
): string {
  const { min, max, computed, unknown, silent } = plan.total;
  const open = computed.length + unknown.length + silent.length > 0;
  const sum = min === max ? rupiah(min) : `${rupiah(min)} – ${rupiah(max)}`;
  const head = [
    `*${t('plan.title')}* – ${building}`,
    ...plan.stages.map(({ service, number }) => `${number}. ${nameIn(pieces, service)}`),
    '',
    `*${t('plan.bag')}*`,
  ];
  const foot = ['', `${t('plan.total')}: ${sum}${open ? ` ${t('plan.plusOpen')}` : ''}`, href];
  const lines = carried(plan).map(
    (line) => `- ${lineName(line)}: ${piecesWords(line.counts, line.document.unit)}`,
  );
  const text = (count: number) => {
    const rest = lines.length - count;
    const more = rest > 0 ? [t('plan.more', { count: rest })] : [];
    return [...head, ...lines.slice(0, count), ...more, ...foot].join('\n');
  };
  return longestFit(lines.length, text, MOST + href.length);
}
