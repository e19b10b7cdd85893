import { SLUG } from '../schema/primitives.ts';
import type { Guess } from '../schema/errors.ts';

/** Letters and digits only, lower case: "Ktp El" and "ktp-el" are the same word to a reader. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Letters to change, add, drop or swap with the next to turn `a` into `b`; gives up with `limit + 1`
 * as soon as it is too far.
 */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = crossed ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next, ...row) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? limit + 1;
}

/** The candidate most like `word`, or undefined when none is close enough. Linear in candidates. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(word.slice(0, 80));
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = bare(candidate);
    if (!wanted || Math.abs(other.length - wanted.length) >= least) continue;
    const far = distance(wanted, other, least - 1);
    if (far < least) [best, least] = [candidate, far];
    if (far === 0) break;
  }
  return best;
}

/** Letters of other alphabets that look like these on the screen; they come with copied text. */
const LOOKALIKES = new Map(
  ['аa', 'αa', 'сc', 'еe', 'нh', 'іi', 'ιi', 'јj', 'кk', 'κk', 'мm', 'оo', 'οo', 'рp', 'ρp']
    .concat(['ѕs', 'тt', 'τt', 'υu', 'νv', 'хx', 'уy'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** "Disdukcapil Kota" → "disdukcapil-kota"; undefined when no letter or digit is left. */
export function slugOf(text: string): string | undefined {
  const slug = text
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(
      /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
      (letter) => LOOKALIKES.get(letter) ?? letter,
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return SLUG.test(slug) ? slug : undefined;
}

const NUMBERS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

/** "Rp10.000,-" → "10000", "dua" → "2"; undefined if no single number can be read from it. */
function numberIn(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'gratis') return '0';
  if (NUMBERS.includes(plain)) return String(NUMBERS.indexOf(plain));
  const money = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(?:-|00))?(?:\s*\p{L}+)?$/u;
  return money
    .exec(plain)?.[1]
    ?.replaceAll('.', '')
    .replace(/^0+(?=\d)/, '');
}

function flagIn(text: string): 'true' | 'false' | undefined {
  if (/^(?:ya|y|iya|yes|benar|betul|on|1|true)$/i.test(text)) return 'true';
  if (/^(?:tidak|tdk|t|no|n|bukan|salah|off|0|false)$/i.test(text)) return 'false';
  return undefined;
}

/** What the writer probably meant, for the messages of the schema. */
export const guess: Guess = { near: nearest, number: numberIn, flag: flagIn, slug: slugOf };
