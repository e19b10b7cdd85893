import type { Need } from './needs.ts';
import { STRENGTHS, isSoft, type Edge, type Served, type Strength } from './edges.ts';

/** Reasons that nobody has to know: nothing conflicts, for the present or an earlier edition does. */
const QUIET = ['earlier', 'in-hand', 'edition', 'renewed'] as const;
type Quiet = (typeof QUIET)[number];
export type Told = Exclude<Strength, Quiet>;

const isTold = (strength: Strength): strength is Told =>
  !(QUIET as readonly Strength[]).includes(strength);

/** Services that wait for each other, and the need that does not wait so that somebody can begin. */
export interface Ring {
  readonly services: readonly string[];
  readonly edge: {
    readonly from: string;
    readonly to: string;
    readonly documents: readonly string[];
    readonly people: readonly string[];
  };
  readonly reason: Told;
}

const levelOf = (served: readonly Served[]) =>
  Math.max(-1, ...served.map(({ strength }) => STRENGTHS.indexOf(strength)));

/** From every service, those that can be reached over the edges. Plans are small. */
export function reach(
  services: readonly string[],
  edges: readonly Pick<Edge, 'from' | 'to'>[],
): Map<string, Set<string>> {
  const next = new Map<string, string[]>(services.map((id) => [id, []]));
  for (const { from, to } of edges) next.get(from)?.push(to);
  return new Map(
    services.map((id) => {
      const seen = new Set<string>();
      const todo = [...(next.get(id) ?? [])];
      for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        todo.push(...(next.get(at) ?? []));
      }
      return [id, seen];
    }),
  );
}

/** What is told of an edge that was given up. */
function ringsOf(
  { from, to, served: all }: Edge,
  reachable: ReadonlyMap<string, ReadonlySet<string>>,
): Ring[] {
  // What hangs on an answer or is not always asked has its own words in the bag.
  const served = all.filter(({ need }) => !need.conditional && !need.sometimes);
  const reason = STRENGTHS[levelOf(served)];
  if (reason === undefined || !isTold(reason)) return [];
  const services = [...reachable.keys()].filter(
    (id) =>
      id === from ||
      id === to ||
      ((reachable.get(to)?.has(id) ?? false) && (reachable.get(id)?.has(from) ?? false)),
  );
  const ring = {
    services,
    edge: {
      from,
      to,
      documents: [...new Set(served.map(({ need }) => need.documentId))],
      people: [...new Set(served.map(({ need }) => need.person.key))],
    },
    reason,
  };
  return [ring];
}

/** The weakest edge in a ring; between equals one that firmer edges contradict, then by name. */
function weakestOf(services: readonly string[], edges: readonly Edge[]): Edge | undefined {
  const reachable = reach(services, edges);
  const inRing = edges.filter(({ from, to }) => reachable.get(to)?.has(from));
  const level = Math.min(...inRing.map(({ served }) => levelOf(served)));
  const weak = inRing.filter(({ served }) => levelOf(served) === level);
  const firmer = reach(
    services,
    inRing.filter(({ served }) => levelOf(served) > level),
  );
  return weak.find(({ from, to }) => firmer.get(to)?.has(from)) ?? weak[0];
}

/**
 * Whoever begins a ring with the present edition of a paper waits for no other service that renews it.
 */
function withPresent(edges: readonly Edge[], given: Edge): Edge[] {
  const papers = new Set(
    given.served.filter((s) => s.strength === 'renewed').map(({ need }) => need.paper),
  );
  const isPresent = ({ need, strength }: Served) =>
    strength === 'renewed' && papers.has(need.paper);
  return edges
    .filter((edge) => edge !== given)
    .map((edge) =>
      edge.to === given.to
        ? { ...edge, served: edge.served.filter((served) => !isPresent(served)) }
        : edge,
    )
    .filter(({ served }) => served.length > 0);
}

/**
 * Takes out of the graph what would make services wait for each other for ever. What is in hand or an
 * earlier edition never waits at all. Of the edges that stand in a ring the weakest goes (an edge is as
 * strong as its firmest need), until no ring is left: each round takes one edge away, so it always ends.
 * Told are those that somebody must know of: not an earlier edition, nor what is not asked in any case.
 */
export function breakRings(
  services: readonly string[],
  all: readonly Edge[],
): { edges: Edge[]; rings: Ring[] } {
  const rings: Ring[] = [];
  let edges: readonly Edge[] = all
    .map((edge) => ({ ...edge, served: edge.served.filter((s) => !isSoft(s.strength)) }))
    .filter(({ served }) => served.length > 0);
  for (;;) {
    const weakest = weakestOf(services, edges);
    if (!weakest) break;
    rings.push(...ringsOf(weakest, reach(services, edges)));
    edges = withPresent(edges, weakest);
  }
  return { edges: oneEach(services, edges), rings };
}

/**
 * One issuer is enough: a need waits only for the last of those that make its paper (the one that stands
 * after most of the others, then the firmest, then by name).
 */
function oneEach(services: readonly string[], edges: readonly Edge[]): Edge[] {
  const makers = new Map<Need, { from: string; level: number }[]>();
  for (const { from, served } of edges)
    for (const { need, strength } of served) {
      const list = makers.get(need) ?? [];
      list.push({ from, level: STRENGTHS.indexOf(strength) });
      makers.set(need, list);
    }
  const reachable = reach(services, edges);
  const last = new Map<Need, string | undefined>();
  for (const [need, list] of makers) {
    const after = ({ from }: { from: string }) =>
      list.filter((other) => reachable.get(other.from)?.has(from)).length;
    const [best] = [...list].sort(
      (one, other) => after(other) - after(one) || other.level - one.level,
    );
    last.set(need, best?.from);
  }
  return edges
    .map((edge) => ({
      ...edge,
      served: edge.served.filter(({ need }) => last.get(need) === edge.from),
    }))
    .filter(({ served }) => served.length > 0);
}
