/** Which texts say a word, and how rare the word is. Pure. */
import { WEIGHT, type Entry } from './entries.ts';
import type { Words } from './words.ts';

/** A root of the catalogue. */
export interface Posting {
  /** Places of the texts that say it, in order. */
  readonly texts: number[];
  /** BM25's inverse document frequency; above 0. */
  rarity: number;
  /** It stands in some name, and not only in what is said around it. */
  isCentral: boolean;
}

/** Robertson and Spärck Jones, as in BM25, kept above 0: how rare is what `count` of `all` have. */
const rarity = (all: number, count: number) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

export class Postings {
  private readonly byRoot = new Map<string, Posting>();
  readonly texts: string[] = [];
  /** For each text: place of its entry, its weight, and the rarity of all its words together. */
  readonly entryOf: number[] = [];
  readonly weightOf: number[] = [];
  readonly massOf: number[] = [];
  /** Rarity of a word that one entry has. */
  readonly highest: number;

  constructor(entries: readonly Entry[], words: Words) {
    // A mention in passing counts as a part of one.
    const counts = new Map<Posting, number>();
    const ofText: Posting[][] = [];
    for (const [place, entry] of entries.entries()) {
      const strongest = new Map<Posting, number>();
      for (const { text, weight } of entry.texts) {
        const found = words.rootsIn(text).map((root) => this.make(root));
        const id = this.texts.push(text) - 1;
        this.entryOf.push(place);
        this.weightOf.push(weight);
        ofText.push(found);
        for (const posting of found) {
          posting.texts.push(id);
          if (weight === WEIGHT.name || weight === WEIGHT.formal) posting.isCentral = true;
          if ((strongest.get(posting) ?? 0) < weight) strongest.set(posting, weight);
        }
      }
      for (const [posting, weight] of strongest)
        counts.set(posting, (counts.get(posting) ?? 0) + weight);
    }
    for (const [posting, count] of counts) posting.rarity = rarity(entries.length, count);
    for (const found of ofText) this.massOf.push(found.reduce((sum, each) => sum + each.rarity, 0));
    this.highest = rarity(entries.length, 1);
  }

  private make(root: string): Posting {
    let posting = this.byRoot.get(root);
    if (!posting) this.byRoot.set(root, (posting = { texts: [], rarity: 0, isCentral: false }));
    return posting;
  }

  of(root: string): Posting | undefined {
    return this.byRoot.get(root);
  }
}
