import type { Duration, Service } from '../schema/service.ts';
import { CONTACTS, UNITS } from '../schema/vocabulary.ts';
import { number } from './fee-words.ts';
import { t } from './strings.ts';

export { feeWords, headlineRemarks, headlineWords, number, rupiah } from './fee-words.ts';

const longDate = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

const list = new Intl.ListFormat('id-ID', { type: 'conjunction' });

/** ["3", "5", "7"] → "3, 5, dan 7". */
export const listed = (words: readonly string[]): string => list.format(words);

/** `YYYY-MM-DD` → "24 November 2026". */
export const date = (iso: string): string => longDate.format(new Date(`${iso}T00:00:00Z`));

/** "08:00" → "08.00", the Indonesian way to write the time of day. */
export const clock = (time: string): string => time.replace(':', '.');

/** How firm the time is: "contoh satu daerah", "perkiraan", or nothing for an official figure. */
export const timeRemark = ({ value, kind }: Service['time']): string | null =>
  value === null || kind === 'promise' || kind === 'limit' ? null : t(`time.${kind}`);

/** The promised time in a few words. */
export function timeWords(time: Service['time']): string {
  if (time.value === null) return t('time.unknown');
  const words = `${number(time.value)} ${UNITS[time.unit]}`;
  return time.kind === 'limit' ? t('time.limit', { time: words }) : words;
}

/** The length of a step: "10–30 menit", "paling lama 3 hari kerja", "segera". */
export function durationWords({ min, max, unit, note }: Duration): string {
  const figure =
    min !== null && max !== null
      ? `${min === max ? number(min) : `${number(min)}–${number(max)}`} ${UNITS[unit]}`
      : max !== null
        ? `paling lama ${number(max)} ${UNITS[unit]}`
        : min !== null
          ? `paling singkat ${number(min)} ${UNITS[unit]}`
          : '';
  return [figure, note ?? ''].filter(Boolean).join(', ');
}

export interface ContactLink {
  readonly label: string;
  readonly href: string | null;
}

type Contact = Service['complaints'][number]['contacts'][number];

/** A contact as words and, where a phone can act on it, a link. */
export function contactLink({ type, value }: Contact): ContactLink {
  const digits = value.replace(/[^\d+]/g, '');
  switch (type) {
    case 'phone':
      return { label: value, href: `tel:${digits}` };
    case 'sms':
      return { label: `SMS ${value}`, href: `sms:${digits}` };
    case 'whatsapp':
      return {
        label: `${CONTACTS.whatsapp} ${value}`,
        href: `https://wa.me/${international(digits)}`,
      };
    case 'email':
      return { label: value, href: `mailto:${value}` };
    case 'web':
      return { label: hostOf(value), href: value };
    case 'place':
      return { label: value, href: null };
  }
}

/** wa.me wants the number with its country code and without a plus; 0… is Indonesia, +62. */
function international(digits: string): string {
  return digits.replace(/^\+/, '').replace(/^0/, '62');
}

/** "https://www.lapor.go.id/x" → "lapor.go.id". */
export function hostOf(url: string): string {
  try {
    // Not URL.canParse: it is younger than the browsers we write for (docs/peramban.md).
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** "https://mpp.example/k/k7mp/" → "mpp.example/k/k7mp", as somebody types it from paper. */
export const typedAddress = (url: string): string => url.replace(/^https?:\/\/|\/$/g, '');

interface Counter {
  readonly label: string;
  readonly floor: string | null;
}

/** Counters by floor: "Loket 1, Loket 2 (Lantai 1); Loket 9 (Lantai 2)". */
export function counterWords(counters: readonly Counter[]): string {
  const floors = new Map<string, string[]>();
  for (const { label, floor } of counters) {
    floors.set(floor ?? '', [...(floors.get(floor ?? '') ?? []), label]);
  }
  return [...floors]
    .map(([floor, labels]) => (floor ? `${shorten(labels)} (${floor})` : shorten(labels)))
    .join('; ');
}

/** "Loket 1, Loket 2, Loket 3" → "Loket 1, 2, 3" when all begin with the same word. */
function shorten(labels: readonly string[]): string {
  const [first = ''] = labels;
  const word = first.slice(0, first.indexOf(' ') + 1);
  if (!word || labels.some((label) => !label.startsWith(word))) return labels.join(', ');
  return word + labels.map((label) => label.slice(word.length)).join(', ');
}

const lists = {
  dan: list,
  atau: new Intl.ListFormat('id-ID', { type: 'disjunction' }),
};

/** "a", "a dan b", "a, b, dan c" (or with `atau`). */
export const joinWords = (words: readonly string[], last: 'dan' | 'atau' = 'dan'): string =>
  lists[last].format(words);
