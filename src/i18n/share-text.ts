import { longestFit } from './fit.ts';
import { sayLater } from './later-strings.ts';

/** What the page says, already in words. */
export interface ShareFacts {
  readonly name: string;
  /** The answers given, in words. */
  readonly answers: readonly string[];
  /** "KTP-el – 1 asli", in the order of the slip. */
  readonly documents: readonly string[];
  /** What the page says instead of a list, where there is nothing on it. */
  readonly nothing?: string;
  readonly where: string;
  readonly fee: string;
  /** Full address of the page with the answers. */
  readonly address: string;
}

/** What a message may hold. */
export const SHARE_LIMIT = 1_000;
/** No single line may push the others out. */
const LINE = 160;

const short = (text: string, most = LINE): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/**
 * A message that stands alone: name, what to bring, where, fee, address. When it would be too long, the
 * last documents give way and their number is said; the address is never cut.
 */
export function shareText(facts: ShareFacts): string {
  const { name, answers, documents, nothing, where, fee, address } = facts;
  const head = [short(name)];
  if (answers.length > 0) head.push(short(sayLater('share.for', { answers: answers.join('; ') })));
  const tail = [
    short(sayLater('share.where', { where })),
    short(sayLater('share.fee', { fee })),
    `${sayLater('share.full')} ${address}`,
  ];
  const lines = documents.map((line) => `• ${short(line)}`);
  const text = (count: number) => {
    const left = lines.length - count;
    const list = lines.slice(0, count);
    if (left > 0) list.push(sayLater('share.more', { count: left }));
    if (list.length > 0) list.unshift(sayLater('share.bring'));
    else if (nothing) list.push(nothing);
    return [...head, '', ...list, '', ...tail].join('\n');
  };
  return longestFit(lines.length, text, SHARE_LIMIT);
}
