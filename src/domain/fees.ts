import type { Fee } from '../schema/service.ts';

/** What the fees of a service come to, in whole rupiah, for the line at the top of the page. */
export type FeeSummary =
  | { readonly kind: 'free' }
  /** Nothing to pay for the service itself, but some other cost is computed or not known. */
  | { readonly kind: 'freePlus' }
  | { readonly kind: 'exact'; readonly amount: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'from'; readonly min: number }
  | { readonly kind: 'computed' }
  | { readonly kind: 'unknown' };

/**
 * Sums up honestly: one certain amount is exact; several amounts are a range, because which of them a
 * person pays depends on the case; an amount beside a computed or unknown one is only a floor.
 */
export function summariseFees(fees: readonly Fee[]): FeeSummary {
  const known = fees.flatMap((fee) => (fee.amount === null ? [] : [fee.amount]));
  const open = fees.filter((fee) => fee.amount === null);
  if (known.length === 0) {
    return { kind: open.some((fee) => fee.formula !== null) ? 'computed' : 'unknown' };
  }
  const min = Math.min(...known);
  const max = Math.max(...known);
  if (open.length > 0) return max === 0 ? { kind: 'freePlus' } : { kind: 'from', min };
  if (max === 0) return { kind: 'free' };
  return min === max ? { kind: 'exact', amount: min } : { kind: 'range', min, max };
}
