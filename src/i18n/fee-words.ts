import type { FeeHeadline, FeeSummary } from '../domain/fees.ts';
import type { Fee } from '../schema/service.ts';
import { sayLater } from './later-strings.ts';

/** Longer words than this are set smaller, so that the ticket keeps its shape. */
export const LONG_WORDS = 18;

const integer = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** `1234.5` → "1.234,5". */
export const number = (value: number): string => integer.format(value);

/** Whole rupiah → "Rp50.000", written without a space (Ejaan yang Disempurnakan); 0 → "Gratis". */
export const rupiah = (amount: number): string =>
  amount === 0 ? sayLater('fees.free') : `Rp${number(amount)}`;

/** One fee in words: an amount, a way to compute it, or an honest "not known". */
export function feeAmount({
  amount,
  formula,
  per,
}: Pick<Fee, 'amount' | 'formula' | 'per'>): string {
  if (amount === null) return formula ?? sayLater('fees.unknown');
  return per === null ? rupiah(amount) : sayLater('fees.per', { amount: rupiah(amount), per });
}

/** The fee in a few words, for the ticket and for lists. */
export function feeWords(summary: FeeSummary): string {
  switch (summary.kind) {
    case 'free':
      return sayLater('fees.free');
    case 'freePlus':
      return sayLater('fees.freePlus');
    case 'exact':
      return rupiah(summary.amount);
    case 'range':
      return summary.min === 0
        ? sayLater('fees.freeToMax', { max: rupiah(summary.max) })
        : sayLater('fees.range', { min: rupiah(summary.min), max: rupiah(summary.max) });
    case 'from':
      return sayLater('fees.from', { amount: rupiah(summary.min) });
    case 'computed':
      return sayLater('fees.computed');
    case 'unknown':
      return sayLater('fees.unknown');
  }
}

/** The fee at the top of a page: "Rp42.000 per bulan". */
export function headlineWords({ summary, per, rare }: FeeHeadline): string {
  const plain = feeWords(summary);
  // A floor or a price that leaves the rare ones out holds for most people only.
  const words =
    rare && 'min' in summary
      ? sayLater('fees.usually', { amount: plain.charAt(0).toLowerCase() + plain.slice(1) })
      : plain;
  const figure = summary.kind === 'exact' || summary.kind === 'range' || summary.kind === 'from';
  return per !== null && figure ? sayLater('fees.per', { amount: words, per }) : words;
}

/** What must be said beside that figure, shortest first. */
export const headlineRemarks = ({ summary, others, unruled }: FeeHeadline): string[] => [
  ...(summary.kind === 'from' ? [sayLater('fees.open')] : []),
  ...(unruled ? [sayLater('fees.unruled')] : []),
  ...(others ? [sayLater('fees.others')] : []),
];
