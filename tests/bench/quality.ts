/** How well an engine answers the queries everything is measured with. */
import type { Query } from '../../src/search/evaluate.ts';

/** Every nth query, so that the kinds keep their shares: the file is in order of kind. */
export function sampleOf(queries: readonly Query[], size: number): readonly Query[] {
  if (size >= queries.length) return queries;
  const step = queries.length / size;
  return queries.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

export interface Quality {
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  /** The share of the queries that nothing answers which got nothing; null where there were none. */
  readonly empty: number | null;
}

/**
 * The quality of answers, each a list of ids. Queries that nothing answers only count for `empty`:
 * to find nothing for them is right, but that is another virtue than to find.
 */
export function qualityOf(
  queries: readonly Query[],
  answers: ReadonlyMap<Query, readonly string[]>,
): Quality {
  const answerTo = (query: Query) => answers.get(query) ?? [];
  const none = queries.filter(({ kind }) => kind === 'none');
  const ranks = queries
    .filter(({ kind }) => kind !== 'none')
    .map((query) => answerTo(query).findIndex((id) => query.ids.includes(id)) + 1);
  const share = (most: number) =>
    ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
  return {
    success1: share(1),
    success3: share(3),
    mrr: ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
    empty:
      none.length === 0
        ? null
        : none.filter((query) => answerTo(query).length === 0).length / none.length,
  };
}
