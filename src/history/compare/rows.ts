/** Lists whose order says nothing: which row is which, what came and what went. Pure. */

export interface Matched<T> {
  readonly kept: readonly (readonly [before: T, after: T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Pairs the rows of two lists by the first of the keys under which they are equal. */
export function match<T>(
  before: readonly T[],
  after: readonly T[],
  ...keys: readonly ((row: T) => string)[]
): Matched<T> {
  const old = new Set(before);
  const pairs = new Map<T, T>();
  for (const key of keys) {
    const free = Map.groupBy(old, (row) => key(row));
    for (const row of after) {
      const found = pairs.has(row) ? undefined : free.get(key(row))?.shift();
      if (!found) continue;
      pairs.set(row, found);
      old.delete(found);
    }
  }
  return {
    kept: after.flatMap((row) => {
      const found = pairs.get(row);
      return found ? [[found, row] as const] : [];
    }),
    added: after.filter((row) => !pairs.has(row)),
    removed: [...old],
  };
}

interface InGroup {
  readonly oneOf: string | null;
}

/** Rows of which one is enough, with what each is called. */
function groupsOf<T extends InGroup>(rows: readonly T[], word: (row: T) => string): string[][] {
  const groups = Map.groupBy(
    rows.filter(({ oneOf }) => oneOf !== null),
    ({ oneOf }) => oneOf,
  );
  return [...groups.values()].map((group) => group.map(word)).filter(({ length }) => length > 1);
}

const keyOf = (words: readonly string[]) => JSON.stringify([...words].sort());

/** Groups of alternatives that were not there before, each as the names in it. */
export function newGroups<T extends InGroup>(
  before: readonly T[],
  after: readonly T[],
  word: (row: T) => string,
): string[][] {
  const known = new Set(groupsOf(before, word).map(keyOf));
  return groupsOf(after, word).filter((group) => !known.has(keyOf(group)));
}

/** Whether a row is one of several of which one is enough. */
export const hasAlternative = <T extends InGroup>(row: T, rows: readonly T[]): boolean =>
  row.oneOf !== null && rows.filter(({ oneOf }) => oneOf === row.oneOf).length > 1;
