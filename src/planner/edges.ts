import { own, type Choices } from './choices.ts';
import { serves, type Issue } from './issue.ts';
import type { Need } from './needs.ts';
import type { Chosen } from './one-of.ts';

/** Why a need may be given up to break a ring, the easiest first. */
export const STRENGTHS = [
  'earlier',
  'in-hand',
  'common',
  'another-person',
  'condition',
  'alternative',
  'firm',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One need of `to` that `from` serves. */
export interface Served {
  readonly need: Need;
  readonly strength: Strength;
}

/** `to` asks for what `from` issues. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly served: readonly Served[];
}

export const isSoft = (strength: Strength): boolean =>
  strength === 'earlier' || strength === 'in-hand';

/**
 * How firmly a need waits for its issuer.
 * An earlier edition never waits. Nor does what is in hand: what the person says is there, and what is
 * `common` (KTP-el, KK), until the person denies it; but whoever picks the service whose main result it
 * is (a lost KTP-el) has said by that that it is missing or out of date, so the new one comes first.
 */
function strengthOf(need: Need, issue: Issue, choosable: boolean, choices: Choices): Strength {
  const said = own(choices.held, need.paper);
  if (need.earlier) return 'earlier';
  if (said === true) return 'in-hand';
  if (need.document.common && said === undefined && !issue.main) return 'in-hand';
  // The card in the drawer lets somebody begin sooner than a paper that is yet to be made.
  if (need.document.common) return 'common';
  if (need.person.key !== 'applicant') return 'another-person';
  if (need.conditional || need.sometimes) return 'condition';
  if (choosable) return 'alternative';
  return 'firm';
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
    for (const need of needs)
      for (const issue of byDocument.get(need.documentId) ?? []) {
        if (!serves(issue, need)) continue;
        const strength = strengthOf(need, issue, others.length > 0, choices);
        const key = `${issue.service} ${need.service}`;
        const edge = edges.get(key) ?? { from: issue.service, to: need.service, served: [] };
        edges.set(key, edge);
        edge.served.push({ need, strength });
      }
  return [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? []);
}
