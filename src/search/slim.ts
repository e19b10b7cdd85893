/** Leaves out of the index what search does well without, so that a cheap phone downloads less. Pure. */
import { entriesOf } from './entries.ts';
import { documentId, type Saying, type SearchIndex, type ServiceRow } from './index-file.ts';
import { foldedWordsIn } from './text.ts';
import { Words } from './words.ts';

/** So many keywords of a service are compared as phrases; of the others only the words count. */
const PHRASES = 4;
/** Words of later ones are no longer worth their bytes. */
const MOST_KEYWORDS = 24;
/** Another name of a document that is looked for by itself: KTP, SKCK. */
const ABBREVIATION = /^[\p{L}\p{N}-]{2,8}$/u;

const MOST_ABBREVIATIONS = 2;

class Slimmer {
  private readonly fillers: ReadonlySet<string>;
  private readonly silent: ReadonlySet<string>;
  private readonly words: Words;

  constructor(index: SearchIndex) {
    this.fillers = new Set(index.words.filler.split(' '));
    this.silent = new Set([...this.fillers, ...index.words.weak.split(' ')]);
    this.words = new Words(entriesOf(index), []);
  }

  private rootsOf(text: string): string[] {
    return foldedWordsIn(text).map((word) => this.words.vocabulary.rootOf(word));
  }

  /** Words that say something these texts do not say, each once, by the alphabet. */
  private news(texts: readonly string[], before: readonly string[]): string {
    const said = new Set(before.flatMap((text) => this.rootsOf(text)));
    const fresh = texts.flatMap(foldedWordsIn).filter((word) => {
      const root = this.words.vocabulary.rootOf(word);
      const isNew = !said.has(root) && !this.silent.has(word);
      said.add(root);
      return isNew;
    });
    return fresh.sort().join(' ');
  }

  /** Phrases without fillers, without those that say the same as another. */
  private phrases(texts: readonly string[], before: readonly string[]): string[] {
    const key = (text: string) => [...new Set(this.rootsOf(text))].sort().join(' ');
    const said = new Set(before.map(key));
    const spoken = texts.map((text) =>
      text
        .split(' ')
        .filter((word) => !this.fillers.has(word.toLowerCase()))
        .join(' '),
    );
    return spoken.filter((text) => {
      const isNew = text !== '' && !said.has(key(text));
      said.add(key(text));
      return isNew;
    });
  }

  service(row: ServiceRow): ServiceRow {
    const { name, formal } = row;
    const keywords = this.phrases(row.keywords.slice(0, PHRASES), [name, formal]);
    const more = this.news(row.keywords.slice(PHRASES, MOST_KEYWORDS), [name, formal, ...keywords]);
    return { ...row, formal: this.news([formal], [name]), keywords, more };
  }

  /** True when a slip or an affix leads from the word to its meaning without the list. */
  private isRead(word: string, means: string): boolean {
    const { vocabulary } = this.words;
    const [folded = ''] = foldedWordsIn(word);
    const guess = vocabulary.exact(folded) ?? vocabulary.misspelt(folded)[0];
    return guess?.root === this.rootsOf(means).join(' ');
  }

  /** Sayings whose meaning the catalogue has and whose words it does not know by itself. */
  saying({ nearness, rows }: Saying): Saying {
    const says = (text: string) => this.rootsOf(text).every((root) => this.words.says(root));
    const kept = rows.flatMap(([means, said]): [string, string][] => {
      if (!says(means) && nearness === 'everyday') return [];
      const list = said.split(',').filter((each) => {
        const isPhrase = each.includes(' ');
        // An abbreviation may be what the catalogue says, and its long form what people type.
        if (!says(means)) return says(each);
        return !says(each) && (isPhrase || !this.isRead(each, means));
      });
      return list.length > 0 ? [[means, list.join(',')]] : [];
    });
    return { nearness, rows: kept };
  }
}

/** The index without what search does well without. */
export function slim(index: SearchIndex): SearchIndex {
  const slimmer = new Slimmer(index);
  return {
    ...index,
    services: index.services.map((row) => slimmer.service(row)),
    documents: index.documents.map(({ id, name, others }) => ({
      ...(documentId({ name, others }) === id || id === undefined ? {} : { id }),
      name,
      others: others.filter((each) => ABBREVIATION.test(each)).slice(0, MOST_ABBREVIATIONS),
    })),
    sayings: index.sayings.map((saying) => slimmer.saying(saying)),
  };
}
