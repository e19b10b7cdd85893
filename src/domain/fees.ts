import type { Fee } from '../schema/service.ts';
import { allAnswers, applies, type Answers } from './conditions.ts';

/** What of a fee decides the line at the top of the page. */
export type Due = Pick<
  Fee,
  'amount' | 'formula' | 'per' | 'rare' | 'when' | 'oneOf' | 'local' | 'basis'
>;

/** What the line asks of a question: its answers. */
type Asked = Parameters<typeof allAnswers>[0];

/** What a person pays in all, in whole rupiah, for the line at the top of the page. */
export type FeeSummary =
  | { readonly kind: 'free' }
  /** Nothing to pay for the service itself, but some other cost is computed or not known. */
  | { readonly kind: 'freePlus' }
  | { readonly kind: 'exact'; readonly amount: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'from'; readonly min: number }
  | { readonly kind: 'computed' }
  | { readonly kind: 'unknown' };

interface Total {
  readonly min: number;
  readonly max: number;
  /** Some row that applies has no amount. */
  readonly open: boolean;
  /** Some row that applies has an amount. */
  readonly known: boolean;
}

/** What somebody with these answers pays: all rows that apply, one of each `oneOf` group. */
function totalFor(fees: readonly Due[], answers: Answers): Total {
  const rows = fees.filter((fee) => applies(fee.when, answers));
  const groups = new Map<string, number[]>();
  let open = false;
  for (const [index, { amount, oneOf }] of rows.entries()) {
    if (amount === null) open = true;
    else groups.set(oneOf ?? `#${index}`, [...(groups.get(oneOf ?? `#${index}`) ?? []), amount]);
  }
  const sum = (pick: (...amounts: number[]) => number) =>
    [...groups.values()].reduce((total, amounts) => total + pick(...amounts), 0);
  return { min: sum(Math.min), max: sum(Math.max), open, known: groups.size > 0 };
}

/**
 * Sums up honestly over every way to answer the questions: the least and the most that anybody pays.
 * As soon as one amount that may be due is not known, the figure is only a floor; and when it is the
 * first row, the main fee, that has no amount, a floor made of the small ones would mislead.
 */
export function summariseFees(fees: readonly Due[], questions: Asked): FeeSummary {
  const asked = questions.filter(({ id }) => fees.some((fee) => fee.when?.[id] !== undefined));
  const totals = allAnswers(asked).map((answers) => totalFor(fees, answers));
  const known = totals.filter((total) => total.known);
  if (known.length === 0 || fees[0]?.amount === null) {
    return { kind: fees.some((fee) => fee.formula !== null) ? 'computed' : 'unknown' };
  }
  const min = Math.min(...known.map((total) => total.min));
  const max = Math.max(...known.map((total) => total.max));
  if (totals.some((total) => total.open)) {
    return max === 0
      ? { kind: 'freePlus' }
      : min === 0
        ? { kind: 'computed' }
        : { kind: 'from', min };
  }
  if (max === 0) return { kind: 'free' };
  return min === max ? { kind: 'exact', amount: min } : { kind: 'range', min, max };
}

/** The line at the top of the page with what must be said beside it. */
export interface FeeHeadline {
  readonly summary: FeeSummary;
  /** The figure is due again for each of these ("bulan", "lembar"); null if it is paid once. */
  readonly per: string | null;
  /** Rows the figure leaves out: what hardly anybody pays, or what is paid in another rhythm. */
  readonly others: boolean;
  /** Rows that hardly anybody pays are among what is left out. */
  readonly rare: boolean;
  /** It is said to be free, but no rule that says so is known. */
  readonly unruled: boolean;
}

/** What an ordinary visitor pays: the rows that are not rare and are paid in the rhythm of the main fee. */
export function feeHeadline(fees: readonly Due[], questions: Asked): FeeHeadline {
  const usual = fees.filter(({ rare }) => !rare);
  const counted = usual.length > 0 ? usual : fees;
  const per = counted.find(({ amount }) => amount !== 0)?.per ?? null;
  const rows = counted.filter((fee) => fee.amount === 0 || fee.per === per);
  const summary = summariseFees(rows, questions);
  const free = summary.kind === 'free' || summary.kind === 'freePlus';
  return {
    summary,
    per,
    others: rows.length < fees.length,
    rare: counted.length < fees.length,
    unruled: free && rows.some(lacksRule),
  };
}

/** A row that says "free" without a rule that says so. */
export const lacksRule = ({ amount, basis, local }: Due): boolean =>
  amount === 0 && basis === null && !local;
