import { own, type Choices } from './choices.ts';
import { isMade, isOwner, serves, type Issue } from './issue.ts';
import type { Need } from './needs.ts';
import type { Chosen } from './one-of.ts';

/** Why a need may be given up to break a ring, the easiest first. */
export const STRENGTHS = [
  'earlier',
  'in-hand',
  'edition',
  'renewed',
  'another-person',
  'condition',
  'common',
  'alternative',
  'firm',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One need of `to` that `from` serves. */
export interface Served {
  readonly need: Need;
  readonly strength: Strength;
  /** It comes out in any case. */
  readonly sure: boolean;
}

/** `to` asks for what `from` issues. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly served: readonly Served[];
}

/** Nobody ever waits for these. */
export const isSoft = (strength: Strength): boolean =>
  strength === 'earlier' || strength === 'in-hand';

/**
 * How firmly a need waits for its issuer.
 * An earlier edition waits only for a service that makes the first one (moving in, then a change to that
 * KK). What is in hand never waits: what the person says is there, and what is `common` (KTP-el, KK),
 * until the person denies it; but whoever picks the service that makes a new one (a lost KTP-el) has
 * said by that that it is missing or out of date. In a ring the old one can
 * still begin, most of all where that service only renews it. A common paper that the asking service itself renews is the present one: it never waits.
 */
function strengthOf(
  need: Need,
  issue: Issue,
  choosable: boolean,
  renewsItself: boolean,
  choices: Choices,
): Strength {
  const said = own(choices.held, need.paper);
  if (said === true) return 'in-hand';
  const isPresent = need.earlier || (renewsItself && need.document.common && said !== false);
  if (isPresent)
    return issue.main && issue.sure && !issue.renews
      ? 'edition'
      : need.earlier
        ? 'earlier'
        : 'in-hand';
  if (need.document.common && said !== false) {
    if (!isMade(issue) || !issue.sure) return 'in-hand';
    if (issue.renews) return 'renewed';
  }
  if (!isOwner(issue, need)) return 'another-person';
  if (need.conditional || need.sometimes || !issue.sure) return 'condition';
  if (need.document.common && said !== false) return 'common';
  return choosable ? 'alternative' : 'firm';
}

/** All edges between the services of the plan, one for each pair, in order of `from` and `to`. */
export function edgesOf(
  chosen: readonly Chosen[],
  issues: readonly Issue[],
  choices: Choices,
): Edge[] {
  const byDocument = new Map<string, Issue[]>();
  for (const issue of issues)
    byDocument.set(issue.document, [...(byDocument.get(issue.document) ?? []), issue]);
  const edges = new Map<string, { from: string; to: string; served: Served[] }>();
  for (const { needs, others } of chosen)
    for (const need of needs) {
      const made = byDocument.get(need.documentId) ?? [];
      const renewsItself = made.some(
        (issue) => issue.service === need.service && issue.sure && isOwner(issue, need),
      );
      for (const issue of made) {
        if (!serves(issue, need)) continue;
        const strength = strengthOf(need, issue, others.length > 0, renewsItself, choices);
        const key = `${issue.service} ${need.service}`;
        const edge = edges.get(key) ?? { from: issue.service, to: need.service, served: [] };
        edges.set(key, edge);
        edge.served.push({ need, strength, sure: issue.sure });
      }
    }
  return [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? []);
}
