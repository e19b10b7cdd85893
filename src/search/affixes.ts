/**
 * What an Indonesian word may be made of. Snowball's Indonesian stemmer takes affixes off without a
 * dictionary and so often takes too much ("cerai" → "cera", "menikah" → "meni"). Here it only proposes:
 * what it proposes counts when the catalogue itself knows it as a word. Pure.
 */
import { stemmer } from '@orama/stemmers/indonesian';

/** A shorter root would join words that have nothing in common. */
const SHORTEST = 3;

/** Words that look like a derived form of another word but mean something else. */
const WHOLE = new Set([
  'meninggal', // not: tinggal (to live somewhere)
  'pasangan', // a spouse; not: pasang (to install)
  'keluarga', // not: luar
  'kandungan',
  'halaman',
  'angkutan',
  'bangunan', // a building; not: bangun
  'perusahaan',
  'kesatuan',
  'berkas', // not: bekas
  'pemerintah',
  'pengadilan',
  'keadaan',
  'bagian',
  'jalanan',
  'meterai', // not: tera
]);

/** Prefixes and the letters a nasal may have swallowed (menyapu ← sapu, memecah ← pecah). */
const PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['memper', ['']],
  ['diper', ['']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['per', ['']],
  ['ber', ['']],
  ['ter', ['']],
  ['pel', ['']],
  ['me', ['']],
  ['pe', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
];
const SUFFIXES = ['kannya', 'annya', 'kan', 'nya', 'an', 'i', 'ku', 'mu', 'lah', 'kah'];

/** How people speak and type, in Jakarta and elsewhere: nge-, ng-, ny-, n-, -in, -e, -na. */
const SPOKEN_PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['nge', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['m', ['p', '']],
  ['n', ['t', '']],
  ['ke', ['']],
  ['ka', ['']],
  ['di', ['']],
];
const SPOKEN_SUFFIXES = ['innya', 'in', 'ane', 'ne', 'e', 'ken', 'na', 'keun', 'an', 'nya', 'akan'];

interface Affixes {
  readonly prefixes: typeof PREFIXES;
  readonly suffixes: readonly string[];
}
const WRITTEN: Affixes = { prefixes: PREFIXES, suffixes: SUFFIXES };
const SPOKEN: Affixes = { prefixes: SPOKEN_PREFIXES, suffixes: SPOKEN_SUFFIXES };

/** The longest known word that is left when one prefix, one suffix or both are taken off. */
function within(word: string, { prefixes, suffixes }: Affixes, known: Known): string | undefined {
  let best: string | undefined;
  const offer = (root: string) => {
    if (root.length < SHORTEST || root.length <= (best?.length ?? 0)) return;
    if (root !== word && known.has(root)) best = root;
  };
  const start = prefixes.filter(([prefix]) => word.startsWith(prefix));
  const offerWithoutPrefix = (rest: string) => {
    for (const [prefix, restored] of start)
      for (const letter of restored) offer(letter + rest.slice(prefix.length));
  };
  offerWithoutPrefix(word);
  for (const suffix of suffixes)
    if (word.endsWith(suffix)) {
      const rest = word.slice(0, -suffix.length);
      offer(rest);
      offerWithoutPrefix(rest);
    }
  return best;
}

/** Words that count as words. */
export interface Known {
  readonly has: (word: string) => boolean;
}

/** They only colour a sentence ("apakah"): a word the catalogue itself writes with them is another word. */
const PARTICLES = ['lah', 'kah'];
const NAMED: Affixes = {
  ...WRITTEN,
  suffixes: SUFFIXES.filter((suffix) => !PARTICLES.includes(suffix)),
};

/** The known word a written word is derived from, one step up; undefined when it is a root itself. */
export function parentOf(word: string, known: Known): string | undefined {
  if (word.length <= SHORTEST || WHOLE.has(word)) return undefined;
  const isNamed = known.has(word);
  const parent = within(word, isNamed ? NAMED : WRITTEN, known);
  if (parent !== undefined) return parent;
  const stem = stemmer(word);
  if (isNamed && PARTICLES.some((particle) => word === stem + particle)) return undefined;
  return stem !== word && stem.length >= SHORTEST && known.has(stem) ? stem : undefined;
}

/** As `parentOf`, for what people speak: "ngurusin" ← urus. */
export const spokenParentOf = (word: string, known: Known): string | undefined =>
  within(word, SPOKEN, known);

/** What Snowball makes of a word that no dictionary knows; long enough to mean something, or the word. */
export function stemOf(word: string): string {
  const stem = WHOLE.has(word) ? word : stemmer(word);
  return stem.length > SHORTEST ? stem : word;
}
