/** The search: query in, ranked results out. Pure; what other rooms need starts here. */
import { entriesOf, type Entry, type Kind } from './entries.ts';
import type { SearchIndex } from './index-file.ts';
import { intentOf, isOfOffice, type Intent } from './intent.ts';
import { Lexicon } from './lexicon.ts';
import { readQuery, type Reader, type Slot } from './query.ts';
import { Ranking, type Ranked } from './ranking.ts';
import { rangesIn, type Range } from './ranges.ts';
import { ENOUGH, trustIn } from './trust.ts';
import { Words } from './words.ts';

/** Something found. */
export interface Hit {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** From 0 to 1; comparable within one answer only. */
  readonly score: number;
  /** Where the name says what was asked for. */
  readonly ranges: readonly Range[];
}

export interface Answer {
  /** Best first; empty when nothing in the catalogue answers. */
  readonly hits: readonly Hit[];
  /** How many services were found, before the limit. */
  readonly services: number;
  /** The query with its slips mended; null when nothing had to be. */
  readonly meant: string | null;
  readonly intent: Intent | null;
  /** When nothing is found: the life event that comes nearest, if any does. */
  readonly near: Hit | null;
}

/** Why a result stands where it stands. */
export interface Explanation {
  readonly slots: readonly (Slot & { readonly importance: number })[];
  readonly ranked: readonly (Ranked & { readonly kind: Kind; readonly id: string })[];
}

export interface Options {
  /** At most so many hits, of all kinds together. */
  readonly limit?: number;
  /** Which services may be found, by id; other kinds are then left out. */
  readonly only?: (id: string) => boolean;
}

/** Below these, results of other kinds than services are noise. */
const CUT = {
  other: { score: 0.6, covered: 0.75, alike: 0.6 },
  /** Of a situation told in a sentence, some words are always about something else. */
  event: { score: 0.55, covered: 0.6, alike: 0.6 },
  /** A life event that says all of the query stands before its services. */
  eventFirst: { score: 0.75, covered: 0.85, alike: 0.75 },
  /** The query is the name of an agency or document, and no service says it as well. */
  named: { score: 0.9, covered: 0.99, alike: 0.99 },
  /** The nearest life event, where nothing is found. */
  near: { score: 0.3, covered: 0.3, alike: 0.2 },
};
/** A service that scores this much is about the document a query names. */
const ABOUT_IT = 0.75;
/** So many services stand before results of other kinds; one rarely looks further. */
const SERVICES_FIRST = 3;
const MOST_OTHERS = 2;

/** A service that scores less than this share of the best one is only noise beside it. */
const NEAR_BEST = 0.5;

type Floor = (typeof CUT)[keyof typeof CUT];
const above = (ranked: Ranked, floor: Floor) =>
  ranked.score >= floor.score && ranked.covered >= floor.covered && ranked.alike >= floor.alike;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export class Search {
  private readonly entries: readonly Entry[];
  private readonly reader: Reader;
  private readonly ranking: Ranking;
  private readonly words: Words;

  constructor(index: SearchIndex) {
    const lexicon = new Lexicon(index.sayings);
    this.entries = entriesOf(index);
    this.words = new Words(this.entries, lexicon.words());
    this.ranking = new Ranking(this.entries, this.words);
    this.reader = {
      vocabulary: this.words.vocabulary,
      lexicon,
      fillers: setOf(index.words.filler),
      weak: setOf(index.words.weak),
      foreign: setOf(index.words.foreign),
    };
  }

  /** Everything found for a query. The same query always gives the same answer, in the same order. */
  search(query: string, { limit = Infinity, only }: Options = {}): Answer {
    const slots = this.read(query);
    const ranked = this.ranking.rank(slots);
    const kindOf = ({ place }: Ranked) => this.entries[place]!.kind;
    const services = this.answering(
      ranked.filter((each) => kindOf(each) === 'service'),
      slots,
    ).filter((each) => !only || only(this.entries[each.place]!.id));
    const others = only ? [] : ranked.filter((each) => isOther(each, kindOf(each)));
    const ordered = inOrder(services, others, {
      kindOf,
      office: only ? undefined : this.officeAsked(slots, ranked),
    });
    const near =
      ordered.length > 0
        ? undefined
        : ranked.find((each) => kindOf(each) === 'life-event' && above(each, CUT.near));
    const hit = (each: Ranked) => this.hit(each, slots);
    const meant = meantBy(query, slots);
    const finds = (text: string) =>
      ordered.length > 0 || this.search(text, only ? { only } : {}).hits.length > 0;
    return {
      hits: ordered.slice(0, limit).map(hit),
      services: services.length,
      meant: meant !== null && finds(meant) ? meant : null,
      intent: intentOf(query),
      near: near ? hit(near) : null,
    };
  }

  /** How a query was read and what every candidate got, cut or not, best first. */
  explain(query: string): Explanation {
    const slots = this.read(query);
    return {
      slots: slots.map((slot) => ({ ...slot, importance: this.ranking.importanceOf(slot) })),
      ranked: this.ranking.rank(slots).map((ranked) => {
        const { kind, id } = this.entries[ranked.place]!;
        return { ...ranked, kind, id };
      }),
    };
  }

  /** The services, when the best of them answers, and with it those that come near it. */
  private answering(services: readonly Ranked[], slots: readonly Slot[]): readonly Ranked[] {
    const [best] = services;
    if (!best) return [];
    if (trustIn(best, slots) < ENOUGH) return [];
    return services.filter(({ score }) => score >= best.score * NEAR_BEST);
  }

  /** The agency whose name is all that is left of a query about its hours, place or telephone. */
  private officeAsked(slots: readonly Slot[], ranked: readonly Ranked[]): Ranked | undefined {
    const rest = slots.filter(({ words }) => !words.every(({ folded }) => isOfOffice(folded)));
    if (rest.length === slots.length || rest.length === 0) return undefined;
    const named = this.ranking
      .rank(rest)
      .find((each) => this.entries[each.place]!.kind === 'agency' && above(each, CUT.named));
    return named && ranked.find(({ place }) => place === named.place);
  }

  private read(query: string): Slot[] {
    return readQuery(query, this.reader).map((slot) => this.ranking.known(slot));
  }

  private hit({ place, score }: Ranked, slots: readonly Slot[]): Hit {
    const { kind, id, name } = this.entries[place]!;
    const ranges = rangesIn(name, slots, this.words.vocabulary);
    return { kind, id, name, score: Math.round(score * 1000) / 1000, ranges };
  }
}

const isOther = (ranked: Ranked, kind: Kind) =>
  kind !== 'service' && above(ranked, kind === 'life-event' ? CUT.event : CUT.other);

interface Ordering {
  readonly kindOf: (ranked: Ranked) => Kind;
  /** The agency that is asked for by name. */
  readonly office: Ranked | undefined;
}

/**
 * Services first, then a few of the other kinds, then the rest. What the query names leads: an agency, a
 * document that no service is about, a life event that says it all. A life event or a document that is
 * named beside services comes third.
 */
function inOrder(
  services: readonly Ranked[],
  others: readonly Ranked[],
  { kindOf, office }: Ordering,
): Ranked[] {
  const best = services[0]?.score ?? 0;
  const isNamed = (each: Ranked) => each.score > best && above(each, CUT.named);
  const isLeading = (each: Ranked) => {
    const kind = kindOf(each);
    if (kind === 'life-event') return above(each, CUT.eventFirst);
    return isNamed(each) && (kind === 'agency' || best < ABOUT_IT);
  };
  const leading = office ?? others.find(isLeading);
  const beside = others.find(
    (each) => each !== leading && (kindOf(each) === 'life-event' || isNamed(each)),
  );
  const rest = others.filter((each) => each !== leading && each !== beside);
  const before = SERVICES_FIRST - (leading ? 2 : 1);
  const room = MOST_OTHERS - (beside ? 1 : 0);
  return [
    ...(leading ? [leading] : []),
    ...services.slice(0, before),
    ...(beside ? [beside] : []),
    ...services.slice(before, SERVICES_FIRST),
    ...rest.slice(0, room),
    ...services.slice(SERVICES_FIRST),
    ...rest.slice(room),
  ];
}

/** The query with each misspelt word replaced by what was probably meant. */
function meantBy(query: string, slots: readonly Slot[]): string | null {
  let text = query;
  for (const { words, meant } of [...slots].reverse()) {
    const [word] = words;
    if (meant !== undefined && word)
      text = text.slice(0, word.start) + meant + text.slice(word.end);
  }
  return text === query ? null : text;
}
