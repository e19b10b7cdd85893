import { STRENGTHS, isSoft, type Edge, type Served, type Strength } from './edges.ts';

/** Services that wait for each other, and the need that does not wait so that somebody can begin. */
export interface Ring {
  readonly services: readonly string[];
  readonly edge: {
    readonly from: string;
    readonly to: string;
    readonly documents: readonly string[];
    readonly people: readonly string[];
  };
  readonly reason: Strength;
}

const levelOf = (served: readonly Served[]) =>
  Math.max(...served.map(({ strength }) => STRENGTHS.indexOf(strength)));

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

function ringOf(
  { from, to }: Edge,
  served: readonly Served[],
  reachable: ReadonlyMap<string, ReadonlySet<string>>,
): Ring {
  const level = levelOf(served);
  const services = [...reachable.keys()].filter(
    (id) =>
      id === from ||
      id === to ||
      ((reachable.get(to)?.has(id) ?? false) && (reachable.get(id)?.has(from) ?? false)),
  );
  return {
    services,
    edge: {
      from,
      to,
      documents: [...new Set(served.map(({ need }) => need.documentId))],
      people: [...new Set(served.map(({ need }) => need.person.key))],
    },
    reason: STRENGTHS[level] ?? 'firm',
  };
}

/**
 * Takes out of the graph what would make services wait for each other for ever. What is in hand or an
 * earlier edition never waits at all. Of the edges that stand in a ring the weakest goes (an edge is as
 * strong as its firmest need; between equals the first by name), until no ring is left: each round takes
 * one edge away, so it always ends. Every edge given up is reported; of those in hand or earlier only
 * the ones without which there would be a ring.
 */
export function breakRings(
  services: readonly string[],
  all: readonly Edge[],
): { edges: Edge[]; rings: Ring[] } {
  const rings: Ring[] = [];
  let edges = all
    .map((edge) => ({ ...edge, served: edge.served.filter((s) => !isSoft(s.strength)) }))
    .filter(({ served }) => served.length > 0);
  for (;;) {
    const reachable = reach(services, edges);
    const inRing = edges.filter(({ from, to }) => reachable.get(to)?.has(from));
    if (inRing.length === 0) break;
    const weakest = inRing.reduce((one, other) =>
      levelOf(other.served) < levelOf(one.served) ? other : one,
    );
    rings.push(ringOf(weakest, weakest.served, reachable));
    edges = edges.filter((edge) => edge !== weakest);
  }
  const reachable = reach(services, edges);
  for (const edge of all) {
    const soft = edge.served.filter(({ strength }) => isSoft(strength));
    if (soft.length > 0 && reachable.get(edge.to)?.has(edge.from))
      rings.push(ringOf(edge, soft, reachable));
  }
  return { edges, rings };
}
