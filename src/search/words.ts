/** The texts of a catalogue, taken apart once. */
import type { Entry } from './entries.ts';
import { foldedWordsIn } from './text.ts';
import { Vocabulary } from './vocabulary.ts';

export class Words {
  readonly vocabulary: Vocabulary;
  private readonly roots = new Set<string>();
  private readonly byText = new Map<string, readonly string[]>();

  /** @param more words that stand in no text but may be typed. */
  constructor(entries: readonly Entry[], more: Iterable<string>) {
    const all = new Set<string>();
    for (const { texts } of entries)
      for (const { text } of texts) {
        if (this.byText.has(text)) continue;
        const words = foldedWordsIn(text);
        this.byText.set(text, words);
        for (const word of words) all.add(word);
      }
    this.vocabulary = new Vocabulary(all, more);
    for (const [text, words] of this.byText) this.byText.set(text, this.distinct(words));
  }

  /** The roots in a text of an entry, each once, in order. */
  rootsIn(text: string): readonly string[] {
    return this.byText.get(text) ?? [];
  }

  /** Whether some text has this root. */
  says(root: string): boolean {
    return this.roots.has(root);
  }

  private distinct(words: readonly string[]): readonly string[] {
    const roots = [...new Set(words.map((word) => this.vocabulary.rootOf(word)))];
    for (const root of roots) this.roots.add(root);
    return roots;
  }
}
