/** What somebody typed, understood word by word. Pure. */
import { LONGEST_PHRASE, type Lexicon } from './lexicon.ts';
import { wordsIn, type Word } from './text.ts';
import type { Guess, Vocabulary } from './vocabulary.ts';

/** One way to read a part of the query: all these roots together. */
export interface Alternative {
  readonly roots: readonly string[];
  readonly sure: number;
}
/** A word or phrase of the query, and everything it may mean. */
export interface Slot {
  readonly words: readonly Word[];
  /** Surest first; empty when nothing in the catalogue is like it. */
  readonly alternatives: readonly Alternative[];
  /** How it was recognised, for `--explain`. */
  readonly by: 'known' | 'phrase' | 'begun' | 'misspelt' | 'split' | 'unknown';
  /** For a misspelt word: the word that was probably meant. */
  readonly meant?: string | undefined;
  /** Says what somebody wants done with it, not what it is: "bikin", "urus". */
  readonly weak: boolean;
  /** Belongs to a world the catalogue has nothing to do with: recipes, films, shopping. */
  readonly foreign: boolean;
}

export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly fillers: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
}

/** Nobody asks with more words than these; a longer text is a pasted letter. */
const MOST_WORDS = 16;
/** A beginning of one letter is everything. */
const SHORTEST_BEGINNING = 2;

const one = ({ root, sure }: Guess): Alternative => ({ roots: [root], sure });

/** The alternatives, surest first, each once. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const each of alternatives) {
    const key = each.roots.join(' ');
    if ((best.get(key)?.sure ?? 0) < each.sure) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.sure - a.sure || a.roots.length - b.roots.length);
}

class Reading {
  private readonly reader: Reader;
  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** What the lists say that these words mean, in roots. */
  private meanings(said: readonly string[], sure = 1): Alternative[] {
    const { lexicon, vocabulary } = this.reader;
    const direct = lexicon.meaningsOf(said);
    return direct.map((meaning) => ({
      roots: meaning.words.map((word) => vocabulary.rootOf(word)),
      sure: meaning.sure * sure,
    }));
  }

  private withMeanings(guesses: readonly Guess[]): Alternative[] {
    return guesses.flatMap((guess) => [one(guess), ...this.meanings([guess.root], guess.sure)]);
  }

  phrase(words: readonly Word[]): Slot | undefined {
    const said = words.map(({ folded }) => folded);
    const roots = said.map((word) => this.reader.vocabulary.rootOf(word));
    const meanings = [...this.meanings(said), ...this.meanings(roots)];
    if (meanings.length === 0) return undefined;
    const alternatives = distinct([...meanings, { roots, sure: 1 }]);
    return { words, alternatives, by: 'phrase', weak: false, foreign: false };
  }

  word(word: Word, isLast: boolean): Slot {
    const { vocabulary, weak, foreign } = this.reader;
    const { folded } = word;
    const slot = (by: Slot['by'], alternatives: readonly Alternative[]): Slot => ({
      words: [word],
      alternatives: distinct(alternatives),
      by,
      weak: weak.has(folded) || weak.has(vocabulary.rootOf(folded)),
      foreign: foreign.has(folded),
    });
    const begun = isLast && folded.length >= SHORTEST_BEGINNING ? vocabulary.begunBy(folded) : [];
    const exact = vocabulary.exact(folded);
    if (exact) {
      const rest = begun.map(({ root, sure }) => ({ root, sure: sure * 0.5 }));
      return slot('known', [
        ...this.meanings([folded]),
        ...this.withMeanings([exact]),
        ...rest.map(one),
      ]);
    }
    if (foreign.has(folded)) return slot('unknown', []);
    const split = this.split(folded);
    if (split) return slot('split', [split]);
    const misspelt = vocabulary.misspelt(folded);
    const open = folded.length > 2 && !isLast ? vocabulary.begunBy(folded) : begun;
    const guesses = [...open, ...misspelt];
    if (guesses.length === 0) return slot('unknown', []);
    return {
      ...slot(open.length > 0 ? 'begun' : 'misspelt', this.withMeanings(guesses)),
      meant: open.length > 0 ? undefined : this.written(guesses[0]?.word),
    };
  }

  /** A word as the catalogue writes it: a spelling in a list is itself a slip. */
  private written(word: string | undefined): string | undefined {
    if (word === undefined || this.reader.vocabulary.isOwn(word)) return word;
    const [meaning] = this.reader.lexicon.meaningsOf([word]);
    return meaning?.words.join(' ') ?? word;
  }

  /** Two known words written as one: "kartukeluarga". */
  private split(word: string): Alternative | undefined {
    const { vocabulary } = this.reader;
    for (let at = 3; at <= word.length - 3; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (vocabulary.has(left) && vocabulary.has(right))
        return { roots: [vocabulary.rootOf(left), vocabulary.rootOf(right)], sure: 0.9 };
    }
    return undefined;
  }
}

/** Reads a query: phrases of the lists first, longest first, then word by word. Fillers say nothing. */
export function readQuery(query: string, reader: Reader): Slot[] {
  const reading = new Reading(reader);
  const words = wordsIn(query).slice(0, MOST_WORDS);
  const slots: Slot[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = longestPhrase(words, at, reading);
    if (phrase) slots.push(phrase);
    else if (!reader.fillers.has(words[at]!.folded))
      slots.push(reading.word(words[at]!, at === words.length - 1));
    at += phrase?.words.length ?? 1;
  }
  return slots;
}

function longestPhrase(words: readonly Word[], at: number, reading: Reading): Slot | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length--) {
    const phrase = reading.phrase(words.slice(at, at + length));
    if (phrase) return phrase;
  }
  return undefined;
}
