// @ts-expect-error The package carries no types; `phrasesOf` looks at what it finds.
import en from 'decap-cms-locales/dist/esm/en/index.js';
// @ts-expect-error The package carries no types; `Translator` says the little that is used of it.
import Polyglot from 'node-polyglot';
import { describe, expect, test } from 'vitest';
import { id } from '../../cms/locale/id.ts';

type Translator = new (options: { locale: string; phrases: unknown }) => {
  t: (key: string, words: Record<string, number>) => string;
};

/** Words of git and its houses: who edits the site knows none of them. */
const GIT =
  /\b(commit\w*|branch\w*|pull requests?|merge\w*|repositor\w+|repos?|backend\w*|deploy\w*|git\w*|push\w*|fork\w*)\b/gi;

/** Each names the service whose account the button asks for: its name is what the editor knows. */
const PRODUCTS: Record<string, string> = {
  'auth.loginWithGitHub': 'GitHub',
  'auth.loginWithGitLab': 'GitLab',
  'auth.loginWithGitea': 'Gitea',
};

/** What may be the same in both languages, and why. */
const SAME: Record<string, string> = {
  'editor.editorToolbar.status': 'the same word in Indonesian',
  'editor.editorWidgets.markdown.markdown': 'the name of a notation',
  'workflow.workflowCard.lastChangeNoAuthor': 'nothing but the date',
};

/** Decap writes the next phrase straight behind these: the gap is theirs to bring. */
const JOINED = ['mediaLibrary.mediaLibraryModal.private', 'ui.errorBoundary.details'];

/** Nested phrases as one list, keyed as Decap asks for them: "auth.login". */
function phrasesOf(phrases: unknown, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(phrases as Record<string, unknown>)) {
    const key = prefix + name;
    if (typeof value === 'string') found.set(key, value);
    else for (const [inner, phrase] of phrasesOf(value, `${key}.`)) found.set(inner, phrase);
  }
  return found;
}

const placeholders = (phrase = '') => [...new Set(phrase.match(/%\{.*?\}/g))].sort();

const english = phrasesOf(en);
const indonesian = phrasesOf(id);
const entries = [...indonesian];

describe('Decap in Indonesian', () => {
  test('the scan sees the phrases', () => {
    expect(english.size).toBeGreaterThan(200);
    expect(placeholders('%{a} of %{b}, %{a}')).toEqual(['%{a}', '%{b}']);
  });

  test('has a phrase for everything this Decap says', () => {
    const missing = [...english.keys()].filter((key) => !indonesian.has(key));
    expect(missing, 'write them in cms/locale/id.ts').toEqual([]);
  });

  test('has no phrase that this Decap never says', () => {
    const unknown = [...indonesian.keys()].filter((key) => !english.has(key));
    expect(unknown, 'Decap dropped or renamed them: do the same in cms/locale/id.ts').toEqual([]);
  });

  test('leaves room for the same names and figures', () => {
    const ours = entries.map(([key, phrase]) => [key, ...placeholders(phrase)]);
    const theirs = entries.map(([key]) => [key, ...placeholders(english.get(key))]);
    expect(ours).toEqual(theirs);
  });

  test('keeps the gap before what is written behind it', () => {
    expect(JOINED.filter((key) => !indonesian.get(key)?.endsWith(' '))).toEqual([]);
  });

  test('says no word of git', () => {
    const faults = entries.flatMap(([key, phrase]) =>
      (phrase.match(GIT) ?? [])
        .filter((word) => word !== PRODUCTS[key])
        .map((word) => `${key}: "${word}"`),
    );
    expect(faults, 'say what it means to the editor').toEqual([]);
    const idle = Object.entries(PRODUCTS).filter(([key, name]) => {
      return !indonesian.get(key)?.includes(name);
    });
    expect(idle, 'needs no exception any more').toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = entries.filter(([key, phrase]) => english.get(key) === phrase);
    expect(same.map(([key]) => key).sort()).toEqual(Object.keys(SAME).sort());
  });

  test.each([0, 1, 5])('counts %i with the one form Indonesian has', (count) => {
    const phrases = { ...id, forms: 'first |||| second' };
    const polyglot = new (Polyglot as Translator)({ locale: 'id', phrases });
    expect(polyglot.t('forms', { smart_count: count })).toBe('first');
    expect(polyglot.t('workflow.workflowList.currentEntries', { smart_count: count })).toBe(
      `${count} isian`,
    );
    expect(polyglot.t('workflow.workflow.description', { smart_count: count, readyCount: 2 })).toBe(
      `${count} isian sedang diperiksa, 2 siap tayang.`,
    );
    expect(entries.filter(([, phrase]) => phrase.includes('||||'))).toEqual([]);
  });
});
