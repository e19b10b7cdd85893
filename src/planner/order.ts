import { applies, type Answers } from '../domain/conditions.ts';
import type { Choices } from './choices.ts';
import { compare } from './choices.ts';
import { doneOn, nextOpenDay, sameDay, validDate, type Calendar } from './calendar.ts';
import type { Edge } from './edges.ts';
import type { ServicePiece } from './pieces.ts';

/** Where the visitor must go: nowhere; another place only; a counter of the agency. */
export type PlaceClass = 'home' | 'other' | 'counter';
const PLACE_ORDER: readonly PlaceClass[] = ['home', 'other', 'counter'];

export interface Stage {
  readonly service: string;
  /** From 1. */
  readonly number: number;
  readonly waitsFor: readonly { readonly service: string; readonly documents: readonly string[] }[];
  readonly place: PlaceClass;
  readonly floor: string | null;
  /** From 1: services of one visit wait for nothing that is not done on that day. */
  readonly visit: number;
  readonly sameDayWith: readonly string[];
  readonly earliest: string | null;
  readonly done: string | null;
  /** Nobody knows how long the service takes, or one it waits for. */
  readonly unknownWait: boolean;
  /** The services whose duration is not known and that it waits for, itself not counted. */
  readonly unknownFrom: readonly string[];
  /** Whose opening days were counted. */
  readonly calendar: 'agency' | 'site' | 'unknown';
}

/** The place of the visitor's own steps that apply; without any, the counter. */
export function placeOf(piece: ServicePiece, answers: Answers): PlaceClass {
  const own = piece.steps.filter(
    (step) => step.actor === 'applicant' && !step.optional && applies(step.when, answers),
  );
  if (own.length === 0 || own.some(({ place }) => place === 'counter')) return 'counter';
  return own.some(({ place }) => place === 'other') ? 'other' : 'home';
}

const NO_FLOOR = Number.MAX_SAFE_INTEGER;

/** The floor as a number: the first figure in its name; a ground floor is 0, a basement below it. */
export function floorRank(floor: string | null): number {
  if (floor === null) return NO_FLOOR;
  if (/dasar|lobi|lobby|ground/i.test(floor)) return 0;
  const figure = /\d+/.exec(floor);
  const level = figure ? Number(figure[0]) : 1;
  return /basement|bawah tanah/i.test(floor) ? -level : level;
}

function lowestFloor({ agency }: ServicePiece): string | null {
  return agency.counters
    .map(({ floor }) => floor)
    .reduce<string | null>((one, other) => (floorRank(other) < floorRank(one) ? other : one), null);
}

interface Row {
  readonly piece: ServicePiece;
  readonly place: PlaceClass;
  readonly floor: string | null;
  readonly calendar: Calendar;
  readonly source: Stage['calendar'];
}

/**
 * Hours of the agency if it has its own, else those of the building for a counter in it. A place
 * elsewhere and a counter that is not in the building have hours nobody knows.
 */
function rowOf(piece: ServicePiece, answers: Answers, choices: Choices): Row {
  const place = placeOf(piece, answers);
  const here = place === 'counter' && piece.agency.counters.length > 0;
  const site = here || place === 'home' ? (choices.hours ?? null) : null;
  const hours = piece.agency.hours ?? site;
  const source = piece.agency.hours ? 'agency' : hours ? 'site' : 'unknown';
  return {
    piece,
    place,
    floor: here ? lowestFloor(piece) : null,
    calendar: { hours, holidays: choices.holidays ?? [] },
    source,
  };
}

/**
 * The order of the plan. A service comes after all whose results it waits for. Between those that may
 * come next: the earlier visit; then what is done at home or online, other places, counters by floor
 * (a counter outside the building last); then by id. A visit gathers what can be done on one day: a
 * service that waits for a result stands in the visit of that result if it comes within minutes or
 * hours, else in the next. Dates only with a start date; after a service whose duration nobody knows
 * there are none. Edges hold no ring.
 */
export function stagesOf(
  pieces: readonly ServicePiece[],
  edges: readonly Edge[],
  answersOf: (service: string) => Answers,
  choices: Choices,
): Stage[] {
  const start = validDate(choices.start);
  const rows = new Map(
    pieces.map((piece) => [piece.id, rowOf(piece, answersOf(piece.id), choices)]),
  );
  const incoming = (id: string) => edges.filter(({ to }) => to === id);
  const lacksFigure = (id: string) => rows.get(id)?.piece.time.value === null;
  const done = new Map<string, Stage>();
  const visitOf = (id: string): number =>
    incoming(id).reduce((visit, { from }) => {
      const row = rows.get(from);
      const wait = row && sameDay(row.piece.time) ? 0 : 1;
      return Math.max(visit, (done.get(from)?.visit ?? 1) + wait);
    }, 1);
  const before = (one: string, other: string): number => {
    const [a, b] = [rows.get(one), rows.get(other)];
    if (!a || !b) return 0;
    return (
      visitOf(one) - visitOf(other) ||
      PLACE_ORDER.indexOf(a.place) - PLACE_ORDER.indexOf(b.place) ||
      floorRank(a.floor) - floorRank(b.floor) ||
      compare(one, other)
    );
  };
  while (done.size < rows.size) {
    const ready = [...rows.keys()].filter(
      (id) => !done.has(id) && incoming(id).every(({ from }) => done.has(from)),
    );
    const [next] = ready.sort(before);
    const row = next === undefined ? undefined : rows.get(next);
    if (next === undefined || !row) break;
    done.set(next, stageOf(row, incoming(next), done, visitOf(next), start, lacksFigure));
  }
  const stages = [...done.values()];
  return stages.map((stage) => ({
    ...stage,
    sameDayWith: stages
      .filter((other) => other.service !== stage.service && together(stage, other))
      .map(({ service }) => service),
  }));
}

const together = (one: Stage, other: Stage): boolean =>
  one.visit === other.visit && one.earliest === other.earliest;

function stageOf(
  { piece, place, floor, calendar, source }: Row,
  incoming: readonly Edge[],
  done: ReadonlyMap<string, Stage>,
  visit: number,
  start: string | null,
  lacksFigure: (service: string) => boolean,
): Stage {
  const waits = incoming.flatMap(({ from }) => done.get(from) ?? []);
  const unknownFrom = new Set(
    waits.flatMap((stage) => [
      ...stage.unknownFrom,
      ...(lacksFigure(stage.service) ? [stage.service] : []),
    ]),
  );
  const known = start !== null && waits.every((stage) => stage.done !== null);
  const day = known
    ? waits.reduce(
        (latest, stage) => ((stage.done ?? latest) > latest ? (stage.done ?? latest) : latest),
        start,
      )
    : null;
  const earliest = day !== null && place !== 'home' ? nextOpenDay(day, calendar) : day;
  return {
    service: piece.id,
    number: done.size + 1,
    waitsFor: incoming.map(({ from, served }) => ({
      service: from,
      documents: [...new Set(served.map(({ need }) => need.documentId))],
    })),
    place,
    floor,
    visit,
    sameDayWith: [],
    earliest,
    done: earliest === null ? null : doneOn(earliest, piece.time, calendar),
    unknownWait: piece.time.value === null || unknownFrom.size > 0,
    unknownFrom: [...unknownFrom].sort(),
    calendar: source,
  };
}
