/** Whether the best that was found is an answer or noise. Pure. */
import type { Slot } from './query.ts';
import type { Ranked } from './ranking.ts';

/**
 * A logistic fit on 580 queries with known answers and queries that nothing answers: how much each sign
 * says for an answer. Measured on as many others: see docs/decisions/0015.
 */
export const TRUST = {
  base: -5.2,
  score: 3.1,
  covered: 2.9,
  alike: 3.7,
  /** Share of the words that nothing is like. */
  unknown: -1.7,
  /** Share of the words that only a slip makes known. */
  misspelt: -1,
  /** Words that say what it is about, up to four, as a share of four. */
  words: 1.3,
  /** Some word belongs to another world. */
  foreign: -2.6,
} as const;

/**
 * Log odds above which something is shown. Noise costs a glance and an empty page a visitor, so it lies
 * well below even odds.
 */
export const ENOUGH = -1.45;

/** How likely the result answers this query, in log odds. */
export function trustIn({ score, covered, alike }: Ranked, slots: readonly Slot[]): number {
  const share = (is: (slot: Slot) => boolean) => slots.filter(is).length / slots.length;
  const words = slots.filter(({ weak }) => !weak).length;
  return (
    TRUST.base +
    TRUST.score * score +
    TRUST.covered * covered +
    TRUST.alike * alike +
    TRUST.unknown * share(({ alternatives }) => alternatives.length === 0) +
    TRUST.misspelt * share(({ by }) => by === 'misspelt' || by === 'begun') +
    TRUST.words * (Math.min(words, 4) / 4) +
    (slots.some(({ foreign }) => foreign) ? TRUST.foreign : 0)
  );
}
