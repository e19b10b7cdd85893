/** The words a catalogue consists of, and which of them a typed word may mean. Pure. */
import Fuse from 'fuse.js';
import { parentOf, spokenParentOf, stemOf } from './affixes.ts';
import { onlyLeftOut, slips } from './distance.ts';

/** A root the typed word may stand for, and how sure that is, from 0 to 1. */
export interface Guess {
  readonly root: string;
  /** The word of the catalogue itself, when it is not the typed one. */
  readonly word?: string;
  readonly sure: number;
}

/** How sure a guess is; each step away from what was typed costs. */
const SURE = {
  /** A spoken form: "ngurusin" for urus. */
  spoken: 0.9,
  /** The beginning of a longer word, while somebody still types. */
  begun: 0.75,
  /** What a slip costs, as a share of the word's letters. */
  slip: 1,
  /** The same for a letter left out, the commonest of slips. */
  leftOut: 0.9,
  /** People rarely miss the first letter. */
  otherStart: 0.8,
} as const;

/** Fuse's score above which two words have nothing in common (0 is equal, 1 is nothing). */
const THRESHOLD = 0.5;
/** So many of Fuse's best are weighed by slips. */
const MOST_WEIGHED = 30;
const MOST_BEGUN = 40;
const MOST_MISSPELT = 6;

const pairsOf = (word: string): string[] => {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
};

export class Vocabulary {
  /** Every word of the catalogue, sorted, and its root. */
  private readonly rootByWord = new Map<string, string>();
  private readonly sorted: readonly string[];
  /** Pairs of letters → places in `sorted`: narrows what Fuse looks at. */
  private pairs: Map<string, number[]> | undefined;
  private readonly own: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;
  private readonly roots: ReadonlySet<string>;

  /**
   * @param own words of the catalogue, folded; only these can be what another word is derived from.
   * @param said words that people say for them.
   */
  constructor(own: Iterable<string>, said: Iterable<string>) {
    this.own = new Set(own);
    this.known = new Set([...this.own, ...said]);
    this.sorted = [...this.known].sort();
    for (const word of this.sorted) this.rootByWord.set(word, this.rootWithin(word));
    this.roots = new Set(this.rootByWord.values());
  }

  private rootWithin(word: string): string {
    const parent = parentOf(word, this.own);
    return parent === undefined ? stemOf(word) : this.rootWithin(parent);
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** The catalogue itself writes the word so; nobody only says it. */
  isOwn(word: string): boolean {
    return this.own.has(word);
  }

  /** The root of a word, known or not. */
  rootOf(word: string): string {
    return this.rootByWord.get(word) ?? this.rootWithin(word);
  }

  /** The roots this written form surely means; undefined when the catalogue has none of them. */
  exact(word: string): Guess | undefined {
    const own = this.rootOf(word);
    if (this.roots.has(own)) return { root: own, sure: 1 };
    const spoken = spokenParentOf(word, this.own);
    return spoken === undefined ? undefined : { root: this.rootOf(spoken), sure: SURE.spoken };
  }

  /** Words that begin with what was typed, shortest first. */
  begunBy(start: string): Guess[] {
    const found = this.wordsFrom(start).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return this.guesses(
      found.slice(0, MOST_BEGUN),
      (word) => SURE.begun + (1 - SURE.begun) * (start.length / word.length) ** 2,
    );
  }

  private wordsFrom(start: string): string[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; this.sorted[at]?.startsWith(start); at++) found.push(this.sorted[at]!);
    return found;
  }

  /** Words that were perhaps meant where none is known. */
  misspelt(word: string): Guess[] {
    const allowed = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    if (allowed === 0) return [];
    const fuse = new Fuse(this.near(word), {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: THRESHOLD,
    });
    const scored = fuse.search(word, { limit: MOST_WEIGHED }).flatMap(({ item }) => {
      const count = slips(item, word);
      if (count > allowed) return [];
      const first = item.startsWith(word.charAt(0)) ? 1 : SURE.otherStart;
      const slip = onlyLeftOut(item, word) ? SURE.leftOut : SURE.slip;
      return { item, sure: first * (1 - slip * (count / Math.max(word.length, 4))) };
    });
    scored.sort((a, b) => b.sure - a.sure || (a.item < b.item ? -1 : 1));
    const best = scored[0]?.sure ?? 0;
    const sure = new Map(scored.map((each) => [each.item, each.sure]));
    const kept = scored.filter((each) => each.sure > best * 0.9).slice(0, MOST_MISSPELT);
    return this.guesses(
      kept.map(({ item }) => item),
      (item) => sure.get(item) ?? 0,
    );
  }

  /** Words that share enough pairs of letters with the typed one to be worth Fuse's time. */
  private near(word: string): string[] {
    this.pairs ??= this.pairTable();
    const counts = new Map<number, number>();
    const own = pairsOf(word);
    for (const pair of own)
      for (const place of this.pairs.get(pair) ?? [])
        counts.set(place, (counts.get(place) ?? 0) + 1);
    const enough = Math.max(2, Math.floor(own.length * 0.35));
    return [...counts]
      .filter(([place, count]) => {
        const gap = Math.abs(this.sorted[place]!.length - word.length);
        return count >= enough && gap <= 2;
      })
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, 60)
      .map(([place]) => this.sorted[place]!);
  }

  private pairTable(): Map<string, number[]> {
    const table = new Map<string, number[]>();
    for (const [place, word] of this.sorted.entries())
      for (const pair of new Set(pairsOf(word))) {
        const list = table.get(pair);
        if (list) list.push(place);
        else table.set(pair, [place]);
      }
    return table;
  }

  private guesses(words: readonly string[], sureOf: (word: string) => number): Guess[] {
    const best = new Map<string, Guess>();
    for (const word of words) {
      const guess = { root: this.rootOf(word), word, sure: sureOf(word) };
      if (guess.sure > (best.get(guess.root)?.sure ?? 0)) best.set(guess.root, guess);
    }
    return [...best.values()];
  }
}
