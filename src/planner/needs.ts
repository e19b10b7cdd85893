import type { Holder, Requirement } from '../schema/requirement.ts';
import type { When } from '../schema/service.ts';
import { applies, conditionKey, exclusive, type Answers } from '../domain/conditions.ts';
import { isOpen } from './questions.ts';
import type { Person } from './people.ts';
import type { DocumentPiece, ServicePiece } from './pieces.ts';

export interface Counts {
  readonly originals: number;
  readonly copies: number;
  readonly certifiedCopies: number;
  readonly digital: number;
}

/** One service asks for one document of one person: a requirement with one of its holders. */
export interface Need {
  readonly service: string;
  readonly agency: string;
  readonly requirement: string;
  readonly documentId: string;
  readonly document: DocumentPiece;
  readonly person: Person;
  readonly people: number;
  /** For all the people together. */
  readonly counts: Counts;
  readonly kept: boolean;
  readonly earlier: boolean;
  readonly sometimes: boolean;
  readonly when: When;
  /** Its condition hangs on a question without an answer. */
  readonly conditional: boolean;
  readonly note: string | null;
  /** Document, person and edition (of a form only the document): papers with the same key are the same paper. */
  readonly paper: string;
}

/** Rows of which one is enough; a row without a group is alone. `id` is stable. */
export interface Slot {
  readonly id: string;
  readonly service: string;
  /** Each member is one requirement: the needs of all its holders together. */
  readonly members: readonly (readonly Need[])[];
}

export type PersonOf = (piece: ServicePiece, holder: Holder) => Person;

/** Document, person and edition in one stable text. */
export const paperKey = (document: string, person: string, earlier: boolean): string =>
  `${document}/${person}${earlier ? '/earlier' : ''}`;

/** A form or statement is written anew for each use: whoever signs it, it is one line in the bag. */
const isWritten = ({ origin, singleUse }: DocumentPiece): boolean =>
  origin === 'applicant' && singleUse;

function needsOf(
  piece: ServicePiece,
  row: Requirement,
  answers: Answers,
  personOf: PersonOf,
): Need[] {
  const document = piece.documents[row.document];
  if (!document) return [];
  return row.holders.map((holder) => {
    const person = personOf(piece, holder);
    const { people } = holder;
    // Nobody issues a new one to the dead: the old one and the present one are the same.
    const earlier = row.earlier && person.role !== 'deceased';
    return {
      service: piece.id,
      agency: piece.agency.id,
      requirement: row.id,
      documentId: row.document,
      document,
      person,
      people,
      counts: {
        originals: holder.originals * people,
        copies: holder.copies * people,
        certifiedCopies: holder.certifiedCopies * people,
        digital: holder.digital * people,
      },
      kept: row.kept,
      earlier,
      sometimes: row.sometimes,
      when: row.when,
      conditional: isOpen(row.when, answers),
      note: row.note,
      paper: isWritten(document) ? row.document : paperKey(row.document, person.key, earlier),
    };
  });
}

/**
 * The requirements of a service that apply, as slots. Members of one group stand in one slot only if
 * whoever reads this may choose between them: members whose conditions exclude each other (answer X:
 * this paper, answer Y: that one) are no choice, so as long as the question is open each condition has
 * a slot of its own. A member that applies in any case can stand for all.
 */
export function slotsOf(piece: ServicePiece, answers: Answers, personOf: PersonOf): Slot[] {
  const groups = new Map<string, Requirement[]>();
  for (const row of piece.requirements) {
    if (!applies(row.when, answers)) continue;
    const key = row.oneOf === null ? `${piece.id}#${row.id}` : `${piece.id}*${row.oneOf}`;
    const rows = groups.get(key) ?? [];
    rows.push(row);
    groups.set(key, rows);
  }
  const slots: Slot[] = [];
  for (const [id, rows] of groups) {
    const split = new Map<string, Requirement[]>();
    const settled = rows.some(({ when }) => !isOpen(when, answers));
    for (const row of rows) {
      const key = settled ? '' : conditionKey(row.when);
      split.set(key, [...(split.get(key) ?? []), row]);
    }
    for (const [condition, part] of split) {
      const members = part
        .map((row) => needsOf(piece, row, answers, personOf))
        .filter((member) => member.length > 0);
      const slot = split.size > 1 ? `${id}?${condition}` : id;
      if (members.length > 0) slots.push({ id: slot, service: piece.id, members });
    }
  }
  return slots;
}

const ZERO: Counts = { originals: 0, copies: 0, certifiedCopies: 0, digital: 0 };
export const KINDS = Object.keys(ZERO) as (keyof Counts)[];

const most = (list: readonly number[]) => list.reduce((one, other) => Math.max(one, other), 0);
const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0);

/**
 * What one service needs of one paper: its rows added up, but rows whose conditions exclude each other
 * count as the largest of them, for nobody brings both.
 */
function perService(needs: readonly Need[], kind: keyof Counts): number {
  const cliques: Need[][] = [];
  for (const need of needs) {
    const clique = cliques.find((list) => list.every((other) => exclusive(other.when, need.when)));
    if (clique) clique.push(need);
    else cliques.push([need]);
  }
  return sum(cliques.map((list) => most(list.map(({ counts }) => counts[kind]))));
}

function by(needs: readonly Need[], key: (need: Need) => string): Need[][] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const group = groups.get(key(need));
    if (group) group.push(need);
    else groups.set(key(need), [need]);
  }
  return [...groups.values()];
}

/**
 * Adds up the needs of one paper over all services.
 * Copies and certified copies add up. A digital file serves every service, so the most that one asks.
 * An original is shown and taken home again: the most that one service asks; but each office that keeps
 * it needs its own (the most that one of its services asks), and so does each service if
 * the paper is made for one use. Nothing here ever gets less when a service is added.
 */
export function addUp(needs: readonly Need[]): Counts {
  const services = by(needs, ({ service }) => service);
  const total = (kind: keyof Counts) => sum(services.map((list) => perService(list, kind)));
  const single = needs.some(({ document }) => document.singleUse);
  const peak = (list: readonly Need[]) =>
    most(by(list, ({ service }) => service).map((rows) => perService(rows, 'originals')));
  const offices = by(needs, ({ agency }) => agency);
  const keeps = (list: readonly Need[]) => list.some(({ kept }) => kept);
  return {
    originals: single
      ? total('originals')
      : sum(offices.filter(keeps).map(peak)) +
        most(offices.filter((list) => !keeps(list)).map(peak)),
    copies: total('copies'),
    certifiedCopies: total('certifiedCopies'),
    digital: most(services.map((list) => perService(list, 'digital'))),
  };
}
