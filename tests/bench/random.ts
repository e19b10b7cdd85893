/** Chance that comes out the same every time. */

export interface Random {
  /** From 0 up to 1. */
  next(): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** At most so many of a list, in an order of chance. */
  some<T>(list: readonly T[], most: number): T[];
}

/** Mulberry32: small, quick, and even enough for made-up texts. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    some: <T>(list: readonly T[], most: number) => {
      const left = [...list];
      const taken: T[] = [];
      while (taken.length < most && left.length > 0)
        taken.push(...left.splice(below(left.length), 1));
      return taken;
    },
  };
}
