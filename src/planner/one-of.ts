import { own, type Choices } from './choices.ts';
import { serves, type Issue } from './issue.ts';
import type { Need, Slot } from './needs.ts';

/** A slot with the member that was chosen. */
export interface Chosen {
  readonly slot: Slot;
  readonly needs: readonly Need[];
  readonly others: readonly (readonly Need[])[];
}

/** Smaller is better; compared place by place. */
type Score = readonly number[];
const better = (one: Score, other: Score): boolean => {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
};

/**
 * Chooses one member of every group so that the fewest papers serve. Best first: one that is asked for
 * in any case; one always asked for (not `sometimes`); one that another picked service makes as its main
 * result, for that is why it was picked (but not what is `common`: a lost KTP-el is not waited for where a
 * KK does as well); one already in the bag for another service; none the person says is missing; one in
 * hand (said so, earlier, private, or `common` and not being made anew); one that serves most of the
 * groups still open; one that another service issues by the way; the first in the record. The best choice
 * over all groups is made first, then looked at anew, so that the order of picking plays no part.
 */
export function resolve(
  slots: readonly Slot[],
  issues: readonly Issue[],
  choices: Choices,
): Chosen[] {
  const bag = new Set<string>();
  const done: Chosen[] = [];
  let open: Slot[] = [];
  const settle = (slot: Slot, needs: readonly Need[]) => {
    done.push({ slot, needs, others: slot.members.filter((member) => member !== needs) });
    for (const need of needs) bag.add(need.paper);
  };
  for (const slot of slots) {
    const [only, ...others] = slot.members;
    if (only && others.length === 0) settle(slot, only);
    else open.push(slot);
  }
  const serving = new Map<Need, readonly Issue[]>(
    open
      .flatMap(({ members }) => members.flat())
      .map((need) => [need, need.earlier ? [] : issues.filter((issue) => serves(issue, need))]),
  );
  const issued = (need: Need) => (serving.get(need) ?? []).length > 0;
  /** Somebody picked the very service that makes it. */
  const made = (need: Need) => (serving.get(need) ?? []).some(({ main }) => main);
  const held = (need: Need) =>
    own(choices.held, need.paper) ??
    (need.earlier || need.document.origin === 'private' || (need.document.common && !made(need)));
  const making = (need: Need) =>
    made(need) && !need.document.common && own(choices.held, need.paper) !== false;
  const there = (need: Need) =>
    bag.has(need.paper) &&
    (own(choices.held, need.paper) === true || !need.document.common || !made(need));
  while (open.length > 0) {
    const popularity = new Map<string, number>();
    for (const { members } of open)
      for (const paper of new Set(members.flat().map((need) => need.paper)))
        popularity.set(paper, (popularity.get(paper) ?? 0) + 1);
    let best: { slot: Slot; needs: readonly Need[]; score: Score } | null = null;
    for (const slot of open)
      for (const [index, needs] of slot.members.entries()) {
        const missing = (test: (need: Need) => boolean) => needs.filter((n) => !test(n)).length;
        const score = [
          needs.some(({ conditional }) => conditional) ? 1 : 0,
          needs.some(({ sometimes }) => sometimes) ? 1 : 0,
          missing(making),
          missing(there),
          needs.some((n) => !there(n) && own(choices.held, n.paper) === false) ? 1 : 0,
          missing((need) => there(need) || held(need)),
          -Math.min(...needs.map(({ paper }) => popularity.get(paper) ?? 0)),
          missing((need) => there(need) || issued(need)),
          index,
        ];
        if (!best || better(score, best.score)) best = { slot, needs, score };
      }
    if (!best) break;
    const { slot, needs } = best;
    settle(slot, needs);
    open = open.filter((other) => other !== slot);
  }
  return done;
}
