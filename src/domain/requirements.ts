import type { Holder, Requirement } from '../schema/requirement.ts';
import type { Service, When } from '../schema/service.ts';
import { conditionKey } from './conditions.ts';

/** One line of the list: a document, or several of which one is enough. */
export type RequirementItem =
  | { readonly kind: 'single'; readonly requirement: Requirement }
  | { readonly kind: 'oneOf'; readonly group: string; readonly members: readonly Requirement[] };

/** Lines that share a condition; `when` null is "always", or "not always" where `sometimes` says so. */
export interface RequirementBlock {
  readonly when: When;
  readonly sometimes: boolean;
  readonly items: readonly RequirementItem[];
}

/**
 * Groups requirements by condition: what everybody brings first, then each condition once, and last what
 * is not always asked for. A `oneOf` group stays whole; when its members differ in condition, it stands
 * among what everybody brings and each member keeps its own condition.
 */
export function requirementBlocks(requirements: readonly Requirement[]): RequirementBlock[] {
  const empty = (when: When, sometimes: boolean) => ({
    when,
    sometimes,
    items: [] as RequirementItem[],
  });
  const always = empty(null, false);
  const notAlways = empty(null, true);
  const blocks = new Map<string, typeof always>();
  const done = new Set<string>();
  for (const requirement of requirements) {
    const group = requirement.oneOf;
    if (group !== null && done.has(group)) continue;
    if (group !== null) done.add(group);
    const members = group === null ? [requirement] : requirements.filter((r) => r.oneOf === group);
    const keys = new Set(members.map((member) => conditionKey(member.when)));
    const when = keys.size === 1 ? requirement.when : null;
    const key = conditionKey(when);
    const free = members.every(({ sometimes }) => sometimes) ? notAlways : always;
    const block = key === '' ? free : (blocks.get(key) ?? empty(when, false));
    if (key !== '') blocks.set(key, block);
    block.items.push(
      group === null ? { kind: 'single', requirement } : { kind: 'oneOf', group, members },
    );
  }
  return [always, ...blocks.values(), notAlways].filter((block) => block.items.length > 0);
}

/**
 * Whether a list without a row means that nothing is brought: the content check asks for a note or a word
 * on who may come where that is so. Without either it only means that nothing was written down.
 */
export const bringsNothing = ({
  requirements,
  eligibility,
  notes,
}: Pick<Service, 'requirements' | 'eligibility' | 'notes'>): boolean =>
  requirements.length === 0 && (eligibility !== null || notes.length > 0);

export type Piece = 'originals' | 'copies' | 'certifiedCopies' | 'digital';
const PIECES: readonly Piece[] = ['originals', 'copies', 'certifiedCopies', 'digital'];

/** The kinds of paper that are brought, with their counts (of a holder: for EACH person). */
export function piecesOf(holder: Pick<Holder, Piece>): { piece: Piece; count: number }[] {
  return PIECES.map((piece) => ({ piece, count: holder[piece] })).filter(({ count }) => count > 0);
}

/** Whether the document is simply the visitor's own, so that naming the holder would only add words. */
export function isOwn(requirement: Requirement): boolean {
  const [first, ...others] = requirement.holders;
  return (
    others.length === 0 && first?.who === 'applicant' && first.label === null && first.people === 1
  );
}

/** An earlier edition and the paper of somebody who has died cannot be had any more. */
export const canStillGet = ({ earlier, holders }: Requirement): boolean =>
  !earlier && !holders.every(({ who }) => who === 'deceased');
