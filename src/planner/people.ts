import type { Holder } from '../schema/requirement.ts';
import { compare, own, type Choices } from './choices.ts';
import type { ServicePiece } from './pieces.ts';
import { couldBe, rankOf, type Role } from './roles.ts';
import { ALWAYS, isMany, standsForVisitor } from './stand-in.ts';

/** Somebody whose papers are in the bag. */
export interface Person {
  /** `applicant`, another role, or a role with its label or service (witness, other). */
  readonly key: string;
  readonly role: Role;
  readonly label: string | null;
}

/** "Is the wife of service B you?" Asked only where it changes the bag or the order. */
export interface PeopleQuestion {
  /** `<service>.<person>` of the first service. */
  readonly key: string;
  /** All keys under which an answer counts: the same person of several services is asked for once. */
  readonly aliases: readonly string[];
  readonly services: readonly string[];
  readonly role: Role;
  readonly label: string | null;
  /** Key of the option that means nobody else of this plan. */
  readonly self: string;
  /** The person it is by default, first, and those it may be. */
  readonly options: readonly Person[];
  readonly chosen: string;
}

/** A holder as the service names it, and the person it is taken for. */
export interface Standing {
  readonly self: Person;
  readonly person: Person;
}

const slugOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const VISITOR: Person = { key: 'applicant', role: 'applicant', label: null };
const known = new WeakMap<ServicePiece, Map<string, Standing>>();

function selfOf(piece: ServicePiece, { who, label }: Holder): Person {
  const tail = label === null ? '' : `:${slugOf(label)}`;
  if (who === 'applicant') return { key: who, role: who, label };
  if (who === 'witness' || who === 'other')
    return { key: `${who}@${piece.id}${tail}`, role: who, label };
  if (isMany(label)) return { key: `${who}:semua`, role: who, label };
  const labels = new Set(
    piece.requirements
      .flatMap(({ holders }) => holders)
      .filter((holder) => holder.who === who && !isMany(holder.label))
      .map((holder) => holder.label),
  );
  return { key: labels.size > 1 ? who + tail : who, role: who, label };
}

/**
 * Who a holder is before anybody is asked. The same role is the same person in all services, and the
 * applicant is always the same. Witnesses and `other` belong to their service and their label. Several
 * people at once ("tiap ahli waris") are one group in all services. A labelled holder whose role the same
 * service also uses under another label is a person of its own. Some are the visitor: see `stand-in.ts`.
 */
export function standingOf(piece: ServicePiece, holder: Holder): Standing {
  const memory = known.get(piece) ?? new Map<string, Standing>();
  known.set(piece, memory);
  const name = `${holder.who} ${holder.label ?? ''}`;
  const before = memory.get(name);
  if (before) return before;
  const self = selfOf(piece, holder);
  const standing = { self, person: standsForVisitor(piece, holder) ? VISITOR : self };
  memory.set(name, standing);
  return standing;
}

export const defaultPerson = (piece: ServicePiece, holder: Holder): Person =>
  standingOf(piece, holder).person;

/** Whoever comes as an heir or reports a death is who comes: there is nothing to ask. */
const isSure = ({ self, person }: Standing): boolean =>
  self.key !== person.key && ALWAYS.has(self.role);

/** A person in a service and one document that service wants of, or makes for, that person. */
export interface Appearance extends Standing {
  readonly service: string;
  readonly document: string;
  /** The service asks it of them, rather than issuing it. */
  readonly asked: boolean;
  /** It hangs on no open question, and everybody is asked. */
  readonly settled: boolean;
}

/**
 * The questions that matter: two services touch the same document for roles that could be one person,
 * and no service asks both for it. One question for the same person of all services, about the role that
 * stands later in the list of holders ("istri" rather than "Anda"); the first option is the default. What
 * hangs on another question is not asked before that is answered, nor is a group of people.
 */
export function peopleQuestions(
  appearances: readonly Appearance[],
  choices: Choices,
): PeopleQuestion[] {
  const asked = new Set(
    appearances
      .filter((entry) => entry.asked)
      .map(({ service, document, self }) => `${service} ${document}/${self.key}`),
  );
  const byDocument = new Map<string, Appearance[]>();
  for (const entry of appearances.filter(({ settled, self }) => settled && !isMany(self.label)))
    byDocument.set(entry.document, [...(byDocument.get(entry.document) ?? []), entry]);
  const found = new Map<
    string,
    { at: Appearance; services: Set<string>; options: Map<string, Person>; never: Set<string> }
  >();
  for (const [document, list] of byDocument)
    for (const at of list)
      for (const { service, self, person } of list) {
        if (service === at.service || person.key === at.self.key) continue;
        // Two who are both taken for the visitor: nothing to tell apart.
        if (at.person.key === person.key && self.key !== person.key) continue;
        if (!couldBe(at.self.role, person.role) || isSure(at)) continue;
        const key = `${at.self.key} ${at.person.key}`;
        const entry = found.get(key) ?? {
          at,
          services: new Set<string>(),
          options: new Map<string, Person>(),
          never: new Set<string>(),
        };
        found.set(key, entry);
        entry.services.add(at.service);
        entry.options.set(person.key, person);
        if (asked.has(`${at.service} ${document}/${person.key}`)) entry.never.add(person.key);
      }
  return [...found.values()]
    .flatMap(({ at: { self, person }, services: set, options, never }) => {
      const services = [...set].sort(compare);
      const others = [...options.values()]
        .filter(({ key }) => !never.has(key) && key !== person.key)
        .sort((one, other) => rankOf(one.role) - rankOf(other.role) || compare(one.key, other.key));
      const all = [person, ...(self.key === person.key ? [] : [self]), ...others];
      if (all.length < 2) return [];
      const aliases = services.map((service) => `${service}.${self.key}`);
      const said = aliases
        .map((key) => own(choices.who, key))
        .find((key) => all.some((option) => option.key === key));
      const { role, label } = self;
      return {
        key: aliases[0] ?? self.key,
        aliases,
        services,
        role,
        label,
        self: self.key,
        options: all,
        chosen: said ?? person.key,
      };
    })
    .sort((one, other) => compare(one.key, other.key));
}

/**
 * Who somebody is in the end: the person chosen for this role of this service, else the default. If that
 * person was in turn said to be another (the father is the husband, the husband is you), it is followed;
 * every choice leads to a role higher in the list of holders, so it ends.
 */
export function identify(questions: readonly PeopleQuestion[]) {
  const byRole = new Map<string, Person>();
  const byPerson = new Map<string, Person>();
  for (const { aliases, options, chosen, self } of questions) {
    const choice = options.find(({ key }) => key === chosen);
    if (!choice || choice.key === options[0]?.key) continue;
    for (const alias of aliases) byRole.set(alias, choice);
    if (choice.key !== self && !byPerson.has(self)) byPerson.set(self, choice);
  }
  return (service: string, { self, person }: Standing): Person => {
    let who = byRole.get(`${service}.${self.key}`);
    if (!who) return person;
    for (let next = byPerson.get(who.key); next; next = byPerson.get(who.key)) who = next;
    return who;
  };
}
