/** A vocabulary that grows with the text, as real vocabularies do. */
import type { Random } from './random.ts';

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * Words to write new texts with. Heaps' law: the number of different words grows as a power of the
 * length of the text. The power is measured on the real texts (all of them against half of them), and
 * whenever the made text has fewer different words than the law says, the next word is a new one. A new
 * word has the head of one real word and the tail of another, parted between syllables; once there, it is
 * drawn again as often as any word that stands once in the real texts.
 */
export class Vocabulary {
  /** Every running word of the real texts, so that frequent words are drawn often; then the new ones. */
  private readonly running: string[];
  private readonly known: Set<string>;
  private readonly bases: readonly string[];
  private readonly power: number;
  private readonly start: { words: number; different: number };
  private length: number;
  private readonly random: Random;

  constructor(texts: readonly string[], random: Random) {
    this.random = random;
    this.running = texts.flatMap(wordsOf).filter((word) => word.length > 3);
    const all = texts.flatMap(wordsOf);
    this.known = new Set(all);
    this.bases = [...this.known].filter((word) => syllables(word).length > 1);
    this.start = { words: all.length, different: this.known.size };
    this.length = all.length;
    this.power = powerOf(random.some(texts, texts.length));
  }

  /** Counts a word that was written as it stood. */
  used(word: string): string {
    this.length += 1;
    return word;
  }

  /** A word to write: a new one when that is due, else one that was there before. */
  next(): string {
    this.length += 1;
    const due = this.start.different * (this.length / this.start.words) ** this.power;
    if (this.known.size >= due) return this.random.pick(this.running);
    const word = this.coin();
    this.known.add(word);
    this.running.push(word);
    return word;
  }

  private coin(): string {
    for (;;) {
      const head = syllables(this.random.pick(this.bases));
      const tail = syllables(this.random.pick(this.bases));
      const word = [
        ...head.slice(0, Math.ceil(head.length / 2)),
        ...tail.slice(Math.floor(tail.length / 2)),
      ].join('');
      if (word.length > 3 && word.length < 15 && !this.known.has(word)) return word;
    }
  }
}

/** Nearly the syllables of an Indonesian word: each vowel with the consonants about it. */
const syllables = (word: string): string[] =>
  word.match(/[^aiueo]*[aiueo](?:(?:ng|[^aiueo])(?![aiueo]))?/g) ?? [];

/** Heaps' power of texts in an order of chance. */
function powerOf(texts: readonly string[]): number {
  const all = texts.flatMap(wordsOf);
  const half = texts.slice(0, Math.floor(texts.length / 2)).flatMap(wordsOf);
  return Math.log(new Set(all).size / new Set(half).size) / Math.log(all.length / half.length);
}
