import { validDate } from './calendar.ts';
import { compare, LIMIT, type Choices } from './choices.ts';
import type { ServicePiece } from './pieces.ts';
import type { Plan } from './plan.ts';

/** What a link holds, before anybody knows whether the services exist. */
export interface RawPlan {
  /** Permanent codes of the services, in order. */
  readonly codes: readonly string[];
  /** By `<code>.<question>`: the option. */
  readonly answers: Readonly<Record<string, string>>;
  readonly held: Readonly<Record<string, boolean>>;
  readonly who: Readonly<Record<string, string>>;
  readonly start: string | null;
}

const VERSION = 'v1';
const CODE = /^[2-9a-hjkmnp-z]{4}$/;
/** A plan of the largest size fits many times; a longer fragment is not ours. */
const LONGEST = 20_000;

const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([one], [other]) => compare(one, other));

function escape(text: string): string | null {
  try {
    // Keeps the slash: it stands in every key of a paper and is legal in a fragment.
    return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%40', '@');
  } catch {
    return null;
  }
}

function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function pairs(record: Readonly<Record<string, string>>): string {
  return sorted(record)
    .flatMap(([key, value]) => {
      const [left, right] = [escape(key), escape(value)];
      return left === null || right === null || key === '' ? [] : [`${left}:${right}`];
    })
    .join(',');
}

function readPairs(text: string): [string, string][] {
  return text.split(',').flatMap((pair): [string, string][] => {
    const [left, right, ...more] = pair.split(':');
    if (left === undefined || right === undefined || more.length > 0) return [];
    const [key, value] = [unescape(left), unescape(right)];
    return key === null || value === null || key === '' ? [] : [[key, value]];
  });
}

const codesOf = (codes: readonly string[]): string[] =>
  [...new Set(codes.filter((code) => CODE.test(code)))].sort(compare).slice(0, LIMIT);

/**
 * The fragment of a plan, without `#`: `v1&l=b323.86ym&q=b323.status:belum&h=ktp-el/applicant:n`.
 * `l` services by code, `q` answers, `h` "sudah punya?" (y, n), `w` who is who, `s` start. The same plan
 * always makes the same link.
 */
export function encode({ codes, answers, held, who, start }: RawPlan): string {
  const marks = Object.fromEntries(sorted(held).map(([key, yes]) => [key, yes ? 'y' : 'n']));
  const parts: [string, string][] = [
    ['l', codesOf(codes).join('.')],
    ['q', pairs(answers)],
    ['h', pairs(marks)],
    ['w', pairs(who)],
    ['s', validDate(start) ?? ''],
  ];
  const filled = parts.filter(([, value]) => value !== '');
  return [VERSION, ...filled.map(([name, value]) => `${name}=${value}`)].join('&');
}

/** Reads a fragment with or without `#`. Whatever it cannot read is left out; it never throws. */
export function decode(fragment: string): RawPlan {
  const [version, ...parts] = fragment.slice(0, LONGEST).replace(/^#/, '').split('&');
  const values = new Map<string, string>();
  if (version === VERSION)
    for (const part of parts) {
      const at = part.indexOf('=');
      const name = part.slice(0, Math.max(at, 0));
      if (at > 0 && !values.has(name)) values.set(name, part.slice(at + 1));
    }
  const read = (name: string) => readPairs(values.get(name) ?? '');
  return {
    codes: codesOf((values.get('l') ?? '').split('.')),
    answers: Object.fromEntries(read('q')),
    held: Object.fromEntries(
      read('h').flatMap(([key, mark]): [string, boolean][] =>
        mark === 'y' || mark === 'n' ? [[key, mark === 'y']] : [],
      ),
    ),
    who: Object.fromEntries(read('w')),
    start: validDate(values.get('s')),
  };
}

/** `<from>.<rest>` with another beginning, if it is one of those in the table. */
function rename(key: string, table: ReadonlyMap<string, string>): [string, string] | null {
  const at = key.indexOf('.');
  const head = table.get(key.slice(0, Math.max(at, 0)));
  return head === undefined ? null : [head, key.slice(at + 1)];
}

/**
 * What a link says about these pieces: questions and options that do not exist (any more) are dropped,
 * and so is who is who of other services. A mark on a paper that is in no list does no harm and stays
 * only if some piece knows the document.
 */
export function fit(
  raw: RawPlan,
  pieces: readonly ServicePiece[],
): Required<Pick<Choices, 'answers' | 'held' | 'who'>> & { start: string | null } {
  const picked = pieces.filter(({ code }) => raw.codes.includes(code));
  const ids = new Map(picked.map(({ code, id }) => [code, id]));
  const answers = Object.entries(raw.answers).flatMap(([key, option]): [string, string][] => {
    const [service, question] = rename(key, ids) ?? [];
    const asked = picked
      .find(({ id }) => id === service)
      ?.questions.find(({ id }) => id === question);
    const valid = asked?.options.some(({ id }) => id === option) ?? false;
    return service !== undefined && question !== undefined && valid
      ? [[`${service}.${question}`, option]]
      : [];
  });
  const documents = new Set(picked.flatMap((piece) => Object.keys(piece.documents)));
  const who = Object.entries(raw.who).flatMap(([key, person]): [string, string][] => {
    const [service, role] = rename(key, ids) ?? [];
    return service !== undefined && role !== undefined ? [[`${service}.${role}`, person]] : [];
  });
  return {
    answers: Object.fromEntries(answers),
    held: Object.fromEntries(
      Object.entries(raw.held).filter(([key]) => documents.has(key.split('/')[0] ?? '')),
    ),
    who: Object.fromEntries(who),
    start: raw.start,
  };
}

/**
 * What to put in the link of a plan: only what counts. An answer is written under every service that
 * asks it, so that it stays when one of them is taken out.
 */
export function rawOf(
  plan: Pick<Plan, 'questions' | 'people'>,
  pieces: readonly ServicePiece[],
  choices: Choices,
): RawPlan {
  const codes = new Map(pieces.map(({ id, code }) => [id, code]));
  const answers = plan.questions.flatMap(({ aliases, answer }) =>
    answer === null ? [] : aliases.map((key) => [rename(key, codes)?.join('.') ?? key, answer]),
  );
  const who = plan.people
    .filter(({ options, chosen }) => chosen !== options[0]?.key)
    .flatMap(({ aliases, chosen }) =>
      aliases.map((key) => [rename(key, codes)?.join('.') ?? key, chosen]),
    );
  return {
    codes: codesOf([...codes.values()]),
    answers: Object.fromEntries(answers) as Record<string, string>,
    held: Object.fromEntries(sorted(choices.held ?? {})),
    who: Object.fromEntries(who) as Record<string, string>,
    start: validDate(choices.start),
  };
}
