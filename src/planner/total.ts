import type { Fee, Question } from '../schema/service.ts';
import { allAnswers, applies, type Answers } from '../domain/conditions.ts';
import { combinationsOf } from '../domain/combinations.ts';
import type { ServicePiece } from './pieces.ts';
import { isOpen } from './questions.ts';

/** One row of fees with the service it belongs to. */
export interface FeeRow {
  readonly service: string;
  readonly name: string;
  readonly fee: Fee;
  /** Hangs on a question without an answer. */
  readonly conditional: boolean;
}

export interface Total {
  /** Whole rupiah that are due in any case. */
  readonly known: number;
  /** The least and the most of all figures that may be due; equal when nothing is open. */
  readonly min: number;
  readonly max: number;
  /** Rows with a figure, summed above. */
  readonly rows: readonly FeeRow[];
  readonly computed: readonly FeeRow[];
  readonly unknown: readonly FeeRow[];
  /** Services whose record tells no fee at all for these answers. */
  readonly silent: readonly { readonly service: string; readonly name: string }[];
  /** Paid again for each month, sheet …: not summed. */
  readonly per: readonly FeeRow[];
  /** Hardly anybody pays it: not summed. */
  readonly rare: readonly FeeRow[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** One way of answering: rows that apply add up, of a group one is paid; without a figure it may be 0. */
function rangeFor(fees: readonly Fee[], answers: Answers): Range {
  const groups = new Map<string, (number | null)[]>();
  for (const [index, { amount, oneOf, when }] of fees.entries()) {
    if (!applies(when, answers)) continue;
    const key = oneOf === null ? `#${index}` : `*${oneOf}`;
    groups.set(key, [...(groups.get(key) ?? []), amount]);
  }
  let [min, max] = [0, 0];
  for (const amounts of groups.values()) {
    min += Math.min(...amounts.map((amount) => amount ?? 0));
    max += Math.max(...amounts.map((amount) => amount ?? 0));
  }
  return { min, max };
}

/** More combinations than this are not tried one by one. */
const MANY = 2000;

/**
 * The least and the most over every way to answer what is still open: rows of answers that exclude each
 * other are never added up. With very many ways the least is what is due in any case and the most is
 * the sum of all rows.
 */
function rangeOf(fees: readonly Fee[], questions: readonly Question[], answers: Answers): Range {
  const open = questions.filter(
    ({ id }) => answers[id] === undefined && fees.some(({ when }) => when?.[id] !== undefined),
  );
  if (combinationsOf(open) > MANY) {
    const certain = fees.filter(({ when }) => !isOpen(when, answers));
    return { min: rangeFor(certain, answers).min, max: rangeFor(fees, answers).max };
  }
  const ranges = allAnswers(open).map((rest) => rangeFor(fees, { ...answers, ...rest }));
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)),
  };
}

/**
 * What all services cost. Figures are summed; what is computed at the counter, not known, paid in
 * another rhythm (`per`) or rare stands apart and is never guessed at.
 */
export function totalOf(
  pieces: readonly ServicePiece[],
  answersOf: (service: string) => Answers,
): Total {
  let [known, min, max] = [0, 0, 0];
  const rows: FeeRow[] = [];
  const apart = {
    computed: [] as FeeRow[],
    unknown: [] as FeeRow[],
    per: [] as FeeRow[],
    rare: [] as FeeRow[],
  };
  const silent: { service: string; name: string }[] = [];
  for (const { id, name, fees, questions } of pieces) {
    const answers = answersOf(id);
    const due = fees.filter(({ when }) => applies(when, answers));
    if (due.length === 0) silent.push({ service: id, name });
    const counted = due.filter((fee) => !fee.rare && (fee.per === null || fee.amount === 0));
    for (const fee of due) {
      const row = { service: id, name, fee, conditional: isOpen(fee.when, answers) };
      if (fee.rare) apart.rare.push(row);
      else if (fee.amount === null)
        (fee.formula === null ? apart.unknown : apart.computed).push(row);
      else if (counted.includes(fee)) rows.push(row);
      else apart.per.push(row);
    }
    const range = rangeOf(counted, questions, answers);
    const certain = counted.filter((fee) => !isOpen(fee.when, answers) && fee.oneOf === null);
    known += certain.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    min += range.min;
    max += range.max;
  }
  return { known, min, max, rows, ...apart, silent };
}
