/**
 * The index as the text of its file, and back: column by column, because likes compress best beside
 * likes, and the words of `more` as one alphabet with the services that say each. A fifth smaller than
 * the same as plain JSON, both with Brotli.
 */
import type { SearchIndex, ServiceRow } from './index-file.ts';

const LINE = '\n';
const PART = '|';
const lines = (texts: readonly string[]) => texts.join(LINE);
const split = (text: string, by: string) => (text === '' ? [] : text.split(by));
/** Nothing in an index has these two signs; a text that had one would only lose a keyword's end. */
const plain = (text: string) => text.replace(/[\n|]/g, ' ');

/** Letters that a word shares with the one before it: at most nine, so that one digit says it. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < 9 && count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Words by the alphabet, each as the number of letters it shares with the last and its rest. */
const frontCode = (words: readonly string[]) =>
  words.map((word, at) => {
    const count = shared(words[at - 1] ?? '', word);
    return `${count}${word.slice(count)}`;
  });

function frontDecode(codes: readonly string[]): string[] {
  let last = '';
  return codes.map((code) => (last = last.slice(0, Number(code[0])) + code.slice(1)));
}

/** Steps from one number to the next in a rising list, from -1; the step of one is left out. */
const stepsOf = (places: readonly number[]) =>
  places.map((place, at) => place - (places[at - 1] ?? -1) - 1);

function placesOf(steps: readonly number[]): number[] {
  let last = -1;
  return steps.map((step) => (last += step + 1));
}

/**
 * One sign for each small number: it tells Brotli more than digits and commas do. Each sign from `SMALL` on
 * adds a multiple of it, so that a larger number takes more signs.
 */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const SMALL = 84;
const MOST_TIMES = SIGNS.length - SMALL;

function signsOf(number: number): string {
  if (number < SMALL) return SIGNS.charAt(number);
  const times = Math.min(Math.floor(number / SMALL), MOST_TIMES);
  return SIGNS.charAt(SMALL + times - 1) + signsOf(number - times * SMALL);
}

function numbersOf(signs: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const sign of signs) {
    const value = SIGNS.indexOf(sign);
    if (value < SMALL) {
      numbers.push(before + value);
      before = 0;
    } else before += (value - SMALL + 1) * SMALL;
  }
  return numbers;
}

function packMore(services: readonly ServiceRow[]) {
  const places = new Map<string, number[]>();
  for (const [at, { more }] of services.entries())
    for (const word of split(more, ' ')) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  const words = [...places.keys()].sort();
  return {
    words: frontCode(words).join(' '),
    at: words
      .map((word) =>
        stepsOf(places.get(word) ?? [])
          .map(signsOf)
          .join(''),
      )
      .join(' '),
  };
}

function unpackMore({ words, at }: ReturnType<typeof packMore>, count: number): string[] {
  const more = Array.from({ length: count }, (): string[] => []);
  const lists = split(at, ' ');
  for (const [place, word] of frontDecode(split(words, ' ')).entries())
    for (const service of placesOf(numbersOf(lists[place] ?? ''))) more[service]?.push(word);
  return more.map((list) => list.join(' '));
}

function pack({ services, documents, agencies, sayings, ...rest }: SearchIndex) {
  const column = <K extends keyof ServiceRow>(key: K) => services.map((row) => row[key]);
  return {
    ...rest,
    agencies: agencies.map(({ id, name, short }) => [id, name, short] as const),
    services: {
      id: lines(column('id')),
      name: lines(column('name').map(plain)),
      formal: lines(column('formal').map(plain)),
      keywords: lines(column('keywords').map((list) => list.map(plain).join(PART))),
      more: packMore(services),
      agency: column('agency'),
      category: column('category'),
      events: column('events'),
      outputs: column('outputs'),
      online: column('online').map(Number),
      free: column('free').map(Number),
    },
    documents: {
      id: lines(documents.map(({ id }) => id ?? '')),
      name: lines(documents.map(({ name }) => plain(name))),
      others: lines(documents.map(({ others }) => others.map(plain).join(PART))),
    },
    sayings: sayings.map(
      ({ nearness, rows }) =>
        [
          nearness,
          lines(rows.map(([means]) => plain(means))),
          lines(rows.map(([, said]) => plain(said))),
        ] as const,
    ),
  };
}

/** The text of the file. */
export const packIndex = (index: SearchIndex): string => JSON.stringify(pack(index));

/** The index in the text of a file. @throws {SyntaxError} when the text is not JSON. */
export function unpackIndex(text: string): SearchIndex {
  const { services, documents, agencies, sayings, ...rest } = JSON.parse(text) as ReturnType<
    typeof pack
  >;
  const ids = services.id.split(LINE);
  const [names, formal, keywords] = [services.name, services.formal, services.keywords].map(
    (column) => column.split(LINE),
  );
  const more = unpackMore(services.more, ids.length);
  const others = documents.others.split(LINE);
  const documentIds = documents.id.split(LINE);
  return {
    ...rest,
    agencies: agencies.map(([id, name, short]) => ({ id, name, short })),
    services: split(services.id, LINE).map((id, at) => ({
      id,
      name: names?.[at] ?? id,
      formal: formal?.[at] ?? '',
      keywords: split(keywords?.[at] ?? '', PART),
      more: more[at] ?? '',
      agency: services.agency[at] ?? 0,
      category: services.category[at] ?? 0,
      events: services.events[at] ?? [],
      outputs: services.outputs[at] ?? [],
      online: services.online[at] === 1,
      free: services.free[at] === 1,
    })),
    documents: split(documents.name, LINE).map((name, at) => ({
      ...(documentIds[at] ? { id: documentIds[at] } : {}),
      name,
      others: split(others[at] ?? '', PART),
    })),
    sayings: sayings.map(([nearness, means, said]) => {
      const words = said.split(LINE);
      return {
        nearness,
        rows: split(means, LINE).map((each, at) => [each, words[at] ?? ''] as const),
      };
    }),
  };
}
