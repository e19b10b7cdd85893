/** From the read query to entries in order of how well they answer. Pure. */
import type { Entry } from './entries.ts';
import { Postings } from './postings.ts';
import type { Alternative, Slot } from './query.ts';
import { Tally } from './tally.ts';
import type { Words } from './words.ts';

/** How an entry's score is put together; `covered`, `alike` and `prior` add up to 1. */
export const BALANCE = {
  /** Every word of the query is somewhere in the entry. */
  covered: 0.52,
  /** One of its texts says what the query says. */
  alike: 0.43,
  /** Among equals, what most people come for. */
  prior: 0.05,
  /** How much words of the text that were not asked for take off. */
  extra: 0.48,
  /** Power on the share of the query that a text answers: below 1, so that the part it does answer counts. */
  share: 0.65,
  /** Power on the share of a meaning of several words that a text has: "kartu" alone is not "kartu keluarga". */
  part: 2.2,
  /** Power on the rarity of a word: the rarest word is not always what it is about. */
  rarity: 0.7,
  /** Share of the importance of a word that is in no name, only in what people say around it. */
  passing: 0.7,
  /** Share of the importance of an ordinary word that a word of doing ("bikin") has. */
  weak: 0.35,
  /** Importance of a word the catalogue does not know, as a share of the rarest known one. */
  unknown: 0.6,
  /** Importance of a word from another world, in the same measure: what does not answer it, answers little. */
  foreign: 1.5,
} as const;

export interface Ranked {
  /** Place in the list of entries. */
  readonly place: number;
  readonly score: number;
  /** Share of the query, by importance, that is found anywhere in the entry; 0 to 1. */
  readonly covered: number;
  /** The text that answers best, and how well; 0 to 1. */
  readonly text: string;
  readonly alike: number;
}

export class Ranking {
  private readonly entries: readonly Entry[];
  private readonly postings: Postings;
  // One set of sums for every query: at 10,000 services making them anew would cost more than using them.
  private readonly said: Tally;
  private readonly hit: Tally;
  private readonly sure: Tally;
  private readonly mass: Tally;
  private readonly part: Tally;
  private readonly best: Tally;
  private readonly bestWeighted: Tally;
  private readonly covered: Tally;
  private readonly weighted: Tally;
  private readonly alike: Tally;
  private readonly bestText: Int32Array;

  constructor(entries: readonly Entry[], words: Words) {
    this.entries = entries;
    this.postings = new Postings(entries, words);
    const texts = this.postings.texts.length;
    this.said = new Tally(texts);
    this.hit = new Tally(texts);
    this.sure = new Tally(texts);
    this.mass = new Tally(texts);
    this.part = new Tally(texts);
    this.best = new Tally(entries.length);
    this.bestWeighted = new Tally(entries.length);
    this.covered = new Tally(entries.length);
    this.weighted = new Tally(entries.length);
    this.alike = new Tally(entries.length);
    this.bestText = new Int32Array(entries.length);
  }

  /** The part of the query with only those readings that some entry has. */
  known(slot: Slot): Slot {
    const has = ({ roots }: Alternative) => roots.some((root) => this.postings.of(root));
    return { ...slot, alternatives: slot.alternatives.filter(has) };
  }

  /** How much this part of the query tells about what is looked for; rare words tell more. */
  importanceOf({ alternatives, weak, foreign }: Slot): number {
    const { postings } = this;
    if (foreign) return postings.highest ** BALANCE.rarity * BALANCE.foreign;
    const share = weak ? BALANCE.weak : 1;
    const known = alternatives.flatMap(({ roots, sure }) => {
      const rarities = roots.flatMap((root) => {
        const posting = postings.of(root);
        if (!posting) return [];
        return posting.rarity ** BALANCE.rarity * (posting.isCentral ? 1 : BALANCE.passing);
      });
      return rarities.length > 0 ? [{ sure, rarity: Math.max(...rarities) }] : [];
    });
    const surest = known[0];
    if (!surest) return postings.highest ** BALANCE.rarity * BALANCE.unknown * share;
    const likely = known.filter(({ sure }) => sure > surest.sure - 0.2);
    return Math.min(...likely.map(({ rarity }) => rarity)) * share;
  }

  /** Every entry that answers any part of the query, best first; ties in the order of the entries. */
  rank(slots: readonly Slot[]): Ranked[] {
    const importance = slots.map((slot) => this.importanceOf(slot));
    const total = importance.reduce((sum, each) => sum + each, 0);
    if (total === 0) return [];
    for (const [at, slot] of slots.entries()) this.count(slot, importance[at]!);
    this.compareTexts(total);
    const ranked = this.weighted.touched.map((place): Ranked => {
      const alike = this.alike.get(place);
      return {
        place,
        covered: this.covered.get(place) / total,
        alike,
        text: this.postings.texts[this.bestText[place]!]!,
        score:
          BALANCE.covered * (this.weighted.get(place) / total) +
          BALANCE.alike * alike +
          BALANCE.prior * this.entries[place]!.prior,
      };
    });
    for (const tally of [this.said, this.hit, this.covered, this.weighted, this.alike])
      tally.clear();
    return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
  }

  /** Adds one part of the query to the sums of texts and entries. */
  private count(slot: Slot, importance: number): void {
    const { entryOf, weightOf } = this.postings;
    this.find(slot);
    for (const text of this.sure.touched) {
      const sure = this.sure.get(text);
      this.said.add(text, importance * sure);
      this.hit.add(text, this.mass.get(text));
      const entry = entryOf[text]!;
      this.best.raise(entry, sure);
      this.bestWeighted.raise(entry, sure * weightOf[text]!);
    }
    for (const entry of this.best.touched) {
      this.covered.add(entry, importance * this.best.get(entry));
      this.weighted.add(entry, importance * this.bestWeighted.get(entry));
    }
    for (const tally of [this.sure, this.mass, this.best, this.bestWeighted]) tally.clear();
  }

  /** Fills `sure` and `mass` with the texts that say this part: how surely, and how much of the text it is. */
  private find({ alternatives }: Slot): void {
    const { postings, part } = this;
    for (const { roots, sure } of alternatives) {
      const known = roots.flatMap((root) => postings.of(root) ?? []);
      const whole =
        known.reduce((sum, { rarity }) => sum + rarity, 0) +
        (roots.length - known.length) * postings.highest;
      for (const { rarity, texts } of known) for (const text of texts) part.add(text, rarity);
      for (const text of part.touched) {
        const found = part.get(text);
        const value = sure * (found / whole) ** BALANCE.part;
        if (value > this.sure.get(text)) {
          this.sure.raise(text, value);
          this.mass.raise(text, found);
        }
      }
      part.clear();
    }
  }

  /** For every entry, the one of its texts that is most like the query. */
  private compareTexts(total: number): void {
    const { entryOf, weightOf, massOf } = this.postings;
    for (const text of this.said.touched) {
      const share = this.said.get(text) / total;
      const rest = Math.min(1, this.hit.get(text) / massOf[text]!);
      const alike = weightOf[text]! * share ** BALANCE.share * rest ** BALANCE.extra;
      const entry = entryOf[text]!;
      if (alike > this.alike.get(entry)) {
        this.alike.raise(entry, alike);
        this.bestText[entry] = text;
      }
    }
  }
}
