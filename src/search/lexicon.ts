/** Words people use for the catalogue's own words: spellings, old names, everyday and regional words. Pure. */
import type { Nearness, Saying } from './index-file.ts';
import { wordsIn } from './text.ts';

/** What a word or phrase may also mean. */
export interface Meaning {
  /** Folded words of the catalogue. */
  readonly words: readonly string[];
  /** From 0 to 1. */
  readonly sure: number;
}

/** A spelling is the same word; a name the same thing; an everyday word may be meant otherwise. */
const SURE: Readonly<Record<Nearness, number>> = { spelling: 1, name: 0.95, everyday: 0.85 };
/** A phrase in the lists is at most this long. */
export const LONGEST_PHRASE = 4;

const keyOf = (words: readonly string[]) => words.join(' ');
const foldedWords = (text: string) => wordsIn(text).map(({ folded }) => folded);

export class Lexicon {
  private readonly meanings = new Map<string, Meaning[]>();

  constructor(lists: readonly Saying[]) {
    for (const { nearness, rows } of lists)
      for (const [means, words] of rows) {
        const target = foldedWords(means);
        for (const word of words.split(',')) {
          const said = foldedWords(word);
          this.add(said, target, SURE[nearness]);
          // An abbreviation and its long form stand for each other; a slang word does not.
          if (nearness !== 'everyday') this.add(target, said, SURE[nearness]);
        }
      }
  }

  private add(said: readonly string[], words: readonly string[], sure: number): void {
    const key = keyOf(said);
    if (key === keyOf(words) || key === '') return;
    const list = this.meanings.get(key);
    if (list) list.push({ words, sure });
    else this.meanings.set(key, [{ words, sure }]);
  }

  /** What these words, together, may also mean; nothing when no list knows them. */
  meaningsOf(words: readonly string[]): readonly Meaning[] {
    return this.meanings.get(keyOf(words)) ?? [];
  }

  /** Every single word that somebody may say, so that a slip in it is recognised too. */
  *words(): Iterable<string> {
    for (const [said, meanings] of this.meanings) {
      yield* said.split(' ');
      for (const { words } of meanings) yield* words;
    }
  }
}
