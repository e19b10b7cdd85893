import type { Due } from './fees.ts';

const NONE: Due = {
  amount: null,
  formula: null,
  per: null,
  rare: false,
  when: null,
  oneOf: null,
  local: false,
  basis: null,
};

/**
 * The fees as an attribute of the page, so that the line on top can follow the answers. Only what the line
 * depends on; of words only that there are some. Undefined when no answer changes it.
 */
export function writeFees(fees: readonly Due[]): string | undefined {
  if (!fees.some(({ when }) => when)) return undefined;
  const some = (words: string | null) => words && '-';
  return JSON.stringify(
    fees.map(({ amount, formula, per, rare, when, oneOf, local, basis }) => {
      const row = {
        amount,
        formula: some(formula),
        per,
        rare,
        when,
        oneOf,
        local,
        basis: some(basis),
      };
      return Object.fromEntries(
        Object.entries(row).filter(([, value]) => value !== null && value !== false),
      );
    }),
  );
}

/** The fees that `writeFees` wrote. */
export const readFees = (text: string): Due[] =>
  (JSON.parse(text) as Partial<Due>[]).map((row) => ({ ...NONE, ...row }));
