/**
 * The strongly connected components of a graph, each after all those it leads to (Tarjan, with a
 * stack of its own so that a long chain cannot exhaust the call stack). Linear.
 * @param next The nodes a node leads to; read once per node.
 */
export function components(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];

  const enter = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    open.push(node);
    isOpen.add(node);
    return { node, rest: next(node)[Symbol.iterator]() };
  };
  const lower = (node: string, to: number | undefined) =>
    low.set(node, Math.min(low.get(node) ?? Infinity, to ?? Infinity));

  for (const start of nodes) {
    if (index.has(start)) continue;
    const trail = [enter(start)];
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = top.rest.next();
      if (!step.done) {
        if (!index.has(step.value)) trail.push(enter(step.value));
        else if (isOpen.has(step.value)) lower(top.node, index.get(step.value));
        continue;
      }
      trail.pop();
      const parent = trail.at(-1);
      if (parent) lower(parent.node, low.get(top.node));
      if (low.get(top.node) !== index.get(top.node)) continue;
      const members = open.splice(open.lastIndexOf(top.node));
      for (const member of members) isOpen.delete(member);
      found.push(members);
    }
  }
  return found;
}
