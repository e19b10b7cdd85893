/** Larger catalogues, made from the real one; the same seed always gives the same catalogue. */
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { Vocabulary, wordsOf } from './coin.ts';
import { randomFrom, type Random } from './random.ts';

type Services = Catalogue['services'];
type Service = Services extends ReadonlyMap<string, infer S> ? S : never;

/** Of a made text, this share of the longer words gives way to another word of the vocabulary. */
const SWAPPED = 0.35;
/** Shorter words are mostly "di", "ke", "dan", which every text shares. */
const LONG = 4;

const textsOf = ({ name, officialName, summary, keywords }: Service) => [
  name,
  officialName,
  summary,
  ...keywords,
];

/**
 * A catalogue of `size` services: all the real ones, and made ones between them in order of id. A made
 * service is one real service crossed with another: the head of one name and the tail of the other,
 * keywords and sentences of both, with some words swapped for others. No made name or keyword equals a
 * real one, so what is asked for still has a right answer. How new words come in: see `coin.ts`.
 */
export function grown(catalogue: Catalogue, size: number, seed = 1): Catalogue {
  const real = [...catalogue.services.values()];
  if (size <= real.length) return catalogue;
  const random = randomFrom(seed);
  const vocabulary = new Vocabulary(
    real.map((service) => textsOf(service).join(' ')),
    random,
  );
  const taken = new Set(real.flatMap(textsOf).map((text) => text.toLowerCase()));
  const made: Service[] = [];
  while (real.length + made.length < size) {
    const service = crossed(random.pick(real), random.pick(real), made.length, vocabulary, random);
    if (taken.has(service.name.toLowerCase())) continue;
    taken.add(service.name.toLowerCase());
    made.push({
      ...service,
      keywords: service.keywords.filter((keyword) => !taken.has(keyword.toLowerCase())),
    });
  }
  const all = [...real, ...made].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...catalogue, services: new Map(all.map((service) => [service.id, service])) };
}

function crossed(
  one: Service,
  other: Service,
  place: number,
  vocabulary: Vocabulary,
  random: Random,
): Service {
  const vary = (text: string) =>
    text.replace(/\p{L}+/gu, (word) =>
      word.length >= LONG && random.chance(SWAPPED) ? vocabulary.next() : vocabulary.used(word),
    );
  const sentences = [...one.summary.split(/(?<=\.) /), ...other.summary.split(/(?<=\.) /)];
  const keywords = [...one.keywords, ...other.keywords];
  return {
    ...one,
    id: `${one.id}-x${String(place).padStart(5, '0')}`,
    name: vary(halves(one.name, other.name)),
    officialName: vary(halves(one.officialName, other.officialName)),
    summary: vary(random.some(sentences, 2).join(' ')),
    keywords: [...new Set(random.some(keywords, one.keywords.length).map(vary))],
  };
}

/** The first half of one text and the second half of the other. */
function halves(one: string, other: string): string {
  const head = one.split(' ');
  const tail = other.split(' ');
  return [
    ...head.slice(0, Math.ceil(head.length / 2)),
    ...tail.slice(Math.floor(tail.length / 2)),
  ].join(' ');
}

/** How many words a catalogue has, and how many different ones. */
export function countWords(catalogue: Catalogue): { words: number; different: number } {
  const words = [...catalogue.services.values()].flatMap((each) => textsOf(each).flatMap(wordsOf));
  return { words: words.length, different: new Set(words).size };
}
