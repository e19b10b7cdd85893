/** A way to get documents: once every need is met, everything in `gives` can be had. */
export interface Way {
  readonly needs: readonly { readonly anyOf: readonly string[] }[];
  readonly gives: readonly string[];
}

/**
 * What can be had, as a growing set. Each way and each need is looked at once per document it names,
 * so that all calls to `add` together take time linear in the size of the ways.
 */
export class Obtainable {
  readonly #had = new Set<string>();
  readonly #waiting = new Map<string, { way: Way; need: object }[]>();
  readonly #unmet = new Map<Way, Set<object>>();

  constructor(ways: readonly Way[], given: Iterable<string>) {
    for (const way of ways) {
      this.#unmet.set(way, new Set(way.needs));
      for (const need of way.needs) {
        for (const document of need.anyOf) {
          const list = this.#waiting.get(document);
          if (list) list.push({ way, need });
          else this.#waiting.set(document, [{ way, need }]);
        }
      }
    }
    this.add([
      ...given,
      ...ways.filter((way) => way.needs.length === 0).flatMap((way) => way.gives),
    ]);
  }

  has(document: string): boolean {
    return this.#had.has(document);
  }

  /** Takes these documents as had, and everything that follows from it. */
  add(documents: readonly string[]): void {
    const queue = [...documents];
    for (let document = queue.pop(); document !== undefined; document = queue.pop()) {
      if (this.#had.has(document)) continue;
      this.#had.add(document);
      for (const { way, need } of this.#waiting.get(document) ?? []) {
        const unmet = this.#unmet.get(way);
        if (!unmet?.delete(need) || unmet.size > 0) continue;
        for (const given of way.gives) queue.push(given);
      }
    }
  }
}
