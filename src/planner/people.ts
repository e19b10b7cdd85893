import type { Holder } from '../schema/requirement.ts';
import { HOLDERS } from '../schema/vocabulary.ts';
import { compare, own, type Choices } from './choices.ts';
import type { ServicePiece } from './pieces.ts';

/** Somebody whose papers are in the bag. */
export interface Person {
  /** `applicant`, another role, or a role bound to one service (witness, other). */
  readonly key: string;
  readonly role: Holder['who'];
  readonly label: string | null;
}

/** "Is the wife of service B you?" Asked only where it changes the bag or the order. */
export interface PeopleQuestion {
  /** `<service>.<person>`. */
  readonly key: string;
  readonly service: string;
  readonly role: Holder['who'];
  readonly label: string | null;
  /** The person it is by default, first, and those it may be. */
  readonly options: readonly Person[];
  readonly chosen: string;
}

type Role = Holder['who'];
const ROLES = Object.keys(HOLDERS) as Role[];
const slugOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const known = new WeakMap<ServicePiece, ReadonlyMap<Role, ReadonlySet<string | null>>>();

/** The labels of each role in a service; remembered, because it is asked for every holder. */
function labelsOf(piece: ServicePiece): ReadonlyMap<Role, ReadonlySet<string | null>> {
  const before = known.get(piece);
  if (before) return before;
  const labels = new Map<Role, Set<string | null>>();
  for (const { who, label } of piece.requirements.flatMap(({ holders }) => holders))
    labels.set(who, (labels.get(who) ?? new Set()).add(label));
  known.set(piece, labels);
  return labels;
}

/**
 * Who a holder is before anybody is asked. The same role is the same person in all services, and the
 * applicant is always the same. Witnesses and `other` belong to their service and their label; so does
 * a labelled holder whose role the same service also uses under another label (two different children).
 */
export function defaultPerson(piece: ServicePiece, { who, label }: Holder): Person {
  const bound = `${who}@${piece.id}${label === null ? '' : `:${slugOf(label)}`}`;
  if (who === 'witness' || who === 'other') return { key: bound, role: who, label };
  const labels = labelsOf(piece).get(who)?.size ?? 0;
  const apart = who !== 'applicant' && label !== null && labels > 1;
  return { key: apart ? bound : who, role: who, label };
}

/** For each role, those above it in the list of holders that may be the same human being elsewhere. */
const MAYBE: Partial<Record<Role, readonly Role[]>> = {
  spouse: ['applicant'],
  husband: ['applicant', 'spouse'],
  wife: ['applicant', 'spouse'],
  'prospective-spouse': ['applicant'],
  father: ['applicant', 'spouse', 'husband'],
  mother: ['applicant', 'spouse', 'wife'],
  parent: ['applicant', 'husband', 'wife', 'father', 'mother'],
  child: ['applicant'],
  'family-head': ['applicant', 'spouse', 'husband', 'wife', 'father', 'mother', 'parent'],
  'family-member': ['applicant', 'spouse', 'husband', 'wife', 'father', 'mother', 'child'],
  deceased: ['spouse', 'husband', 'wife', 'father', 'mother', 'parent', 'child', 'family-head'],
  heir: ['applicant', 'spouse', 'husband', 'wife', 'child'],
  guardian: ['applicant', 'parent'],
  reporter: ['applicant', 'spouse', 'child', 'heir'],
  attorney: ['applicant'],
  principal: ['applicant', 'spouse', 'child'],
  seller: ['applicant'],
  buyer: ['applicant'],
  owner: ['applicant', 'spouse', 'seller', 'buyer'],
  sponsor: ['applicant', 'spouse'],
  employer: ['applicant'],
  business: ['owner', 'employer'],
  manager: ['applicant'],
  patient: ['applicant', 'spouse', 'child', 'family-member'],
  student: ['applicant', 'child'],
  other: ['applicant'],
};

/**
 * Whether the first role may be the second in another service. Never: a witness, a man's role and a
 * woman's, the visitor and the dead, a business and the visitor. What is not in the table is not asked.
 */
export const couldBe = (one: Role, other: Role): boolean => MAYBE[one]?.includes(other) ?? false;

/** A person in a service and one document that service wants of, or makes for, that person. */
export interface Appearance {
  readonly service: string;
  readonly person: Person;
  readonly document: string;
  /** The service asks it of them, rather than issuing it. */
  readonly asked: boolean;
}

const rank = ({ role }: Person) => ROLES.indexOf(role);

/**
 * The questions that matter: two services touch the same document for roles that could be one person,
 * and the service does not ask both for it. It is asked about the role that stands later in the list of holders
 * ("istri" rather than "Anda"); the first option is the default, somebody else than all the others.
 */
export function peopleQuestions(
  appearances: readonly Appearance[],
  choices: Choices,
): PeopleQuestion[] {
  const asked = new Set<string>();
  const byDocument = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const { service, person, document } = appearance;
    if (appearance.asked) asked.add(`${service} ${document}/${person.key}`);
    const list = byDocument.get(document) ?? [];
    byDocument.set(document, list);
    if (!list.some((seen) => seen.service === service && seen.person.key === person.key))
      list.push(appearance);
  }
  const found = new Map<string, { at: Appearance; options: Map<string, Person> }>();
  for (const [document, list] of byDocument)
    for (const at of list)
      for (const { service, person } of list) {
        if (service === at.service || person.key === at.person.key) continue;
        if (!couldBe(at.person.role, person.role)) continue;
        if (asked.has(`${at.service} ${document}/${person.key}`)) continue;
        const key = `${at.service}.${at.person.key}`;
        const entry = found.get(key) ?? { at, options: new Map<string, Person>() };
        found.set(key, entry);
        if (!entry.options.has(person.key)) entry.options.set(person.key, person);
      }
  return [...found]
    .sort(([one], [other]) => compare(one, other))
    .map(([key, { at, options }]) => {
      const others = [...options.values()].sort(
        (one, other) => rank(one) - rank(other) || compare(one.key, other.key),
      );
      const said = own(choices.who, key);
      const chosen = said !== undefined && options.has(said) ? said : at.person.key;
      const { role, label } = at.person;
      return { key, service: at.service, role, label, options: [at.person, ...others], chosen };
    });
}

/**
 * Who somebody is in the end: the person chosen for this role of this service, else the default. If that
 * person was in turn said to be another (the father is the husband, the husband is you), it is followed;
 * every choice leads to a role higher in the list of holders, so it ends.
 */
export function identify(questions: readonly PeopleQuestion[]) {
  const choiceOf = ({ options, chosen }: PeopleQuestion): Person | undefined =>
    options.slice(1).find(({ key }) => key === chosen);
  const byRole = new Map<string, Person>();
  const byPerson = new Map<string, Person>();
  for (const question of questions) {
    const choice = choiceOf(question);
    const self = question.options[0]?.key;
    if (!choice || self === undefined) continue;
    byRole.set(question.key, choice);
    if (!byPerson.has(self)) byPerson.set(self, choice);
  }
  return (service: string, person: Person): Person => {
    let who = byRole.get(`${service}.${person.key}`);
    if (!who) return person;
    for (let next = byPerson.get(who.key); next; next = byPerson.get(who.key)) who = next;
    return who;
  };
}
