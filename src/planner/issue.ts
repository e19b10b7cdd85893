import type { Holder, Requirement } from '../schema/requirement.ts';
import { applies, type Answers } from '../domain/conditions.ts';
import type { Need, PersonOf } from './needs.ts';
import type { Person } from './people.ts';
import type { ServicePiece } from './pieces.ts';
import { isOpen } from './questions.ts';
import { isMany } from './stand-in.ts';

/** A document that a service of the plan issues, and for whom. */
export interface Issue {
  readonly service: string;
  readonly document: string;
  /** The first output is what people come for; the others are renewed by the way. */
  readonly main: boolean;
  /** The service takes in or looks at the present one of the same owner: it was there before. */
  readonly renews: boolean;
  /** It comes out in any case: nobody has to bring it to what comes later. */
  readonly sure: boolean;
  /** The default owner first. */
  readonly owners: readonly Person[];
  /** Roles it serves under any label, for what there is but one of. */
  readonly roles: readonly Holder['who'][];
}

/** Whether it is issued to the very person it is asked of, rather than to somebody of that role. */
export const isOwner = (issue: Pick<Issue, 'owners'>, need: Need): boolean =>
  issue.owners.some(({ key }) => key === need.person.key);

/** Whether a service issues what a need of another service asks for, to the person it is asked of. */
export const serves = (issue: Issue, need: Need): boolean =>
  issue.service !== need.service &&
  issue.document === need.documentId &&
  (isOwner(issue, need) || issue.roles.includes(need.person.role));

/** Whether the plan takes it that this service was picked to get a new one. */
export const isMade = ({ main, renews, sure }: Issue): boolean => main || (renews && sure);

/** People a service can be about instead of the visitor. */
const SUBJECTS: readonly Holder['who'][] = ['child', 'deceased', 'patient', 'student'];
/** People who only help. */
const HELPERS: readonly Holder['who'][] = ['witness', 'reporter', 'attorney', 'sponsor', 'other'];

const holderOf = (who: Holder['who']): Holder => ({
  who,
  label: null,
  people: 1,
  originals: 0,
  copies: 0,
  certifiedCopies: 0,
  digital: 0,
});

interface Named {
  readonly row: Requirement;
  readonly holder: Holder;
}

/**
 * Who gets a document when the record does not say it, read from what the service asks:
 * 1. whoever hands in the earlier edition gets the new one;
 * 2. else, if the visitor brings nothing but forms, the person whom the service is about
 *    (child, deceased, patient, student);
 * 3. else the visitor.
 * What is issued by the way (a renewed KK) belongs to the visitor as well, and to whoever shows the
 * present one. What not everybody has (`common` false) is also the visitor's. The dead get nothing by
 * the way.
 */
function guessed(
  piece: ServicePiece,
  named: readonly Named[],
  document: string,
  main: boolean,
  personOf: PersonOf,
): Person[] {
  const people = (list: readonly Named[]) => list.map(({ holder }) => personOf(piece, holder));
  const visitor = personOf(piece, holderOf('applicant'));
  const isVisitors = named.some(
    ({ row, holder }) =>
      holder.who === 'applicant' &&
      row.when === null &&
      !['applicant', 'private'].includes(piece.documents[row.document]?.origin ?? 'applicant'),
  );
  const about = people(named.filter(({ holder }) => SUBJECTS.includes(holder.who)));
  const same = named.filter(
    ({ row, holder }) => row.document === document && !HELPERS.includes(holder.who),
  );
  const earlier = people(same.filter(({ row }) => row.earlier));
  const subjects = isVisitors || about.length === 0 ? [visitor] : about;
  const only = piece.documents[document]?.common === false;
  return [
    ...(earlier.length > 0 ? earlier : subjects),
    ...(main ? [] : [visitor, ...people(same)]),
    ...(only ? [visitor] : []),
  ].filter(({ role }) => main || role !== 'deceased');
}

/** The holder of a role as the service names it: without a label, or under the only one it uses. */
function namedAs(piece: ServicePiece, who: Holder['who']): Holder {
  const all = piece.requirements.flatMap(({ holders }) => holders);
  const own = all.filter((holder) => holder.who === who && !isMany(holder.label));
  const [only, ...more] = new Set(own.map(({ label }) => label));
  const label = more.length === 0 ? (only ?? null) : null;
  return own.find((holder) => holder.label === label) ?? holderOf(who);
}

/**
 * What a service issues and for whom: the `owner` its record tells, else a guess. Guessed papers of which
 * there is but one in a plan (`common` false) serve every role the service names, helpers aside.
 * What has a condition is sure once the answer fulfils it. The main result is sure; what comes by the
 * way only if it is no common paper or the service takes in the earlier one: a KTP-el that
 * perhaps is renewed must not be left at home.
 */
export function issuesOf(piece: ServicePiece, answers: Answers, personOf: PersonOf): Issue[] {
  const rows = piece.requirements.filter(({ when }) => applies(when, answers));
  const named = rows.flatMap((row) => row.holders.map((holder) => ({ row, holder })));
  const roles = [...new Set(named.map(({ holder }) => holder.who))].filter(
    (role) => !HELPERS.includes(role),
  );
  return piece.outputs
    .map((output, index) => ({ ...output, main: index === 0 }))
    .filter(({ when }) => applies(when, answers))
    .map(({ document, when, owner, main }) => {
      const list = owner
        ? [personOf(piece, namedAs(piece, owner))]
        : guessed(piece, named, document, main, personOf);
      const owners = [...new Map(list.map((person) => [person.key, person])).values()];
      const present = named.filter(
        ({ row, holder }) =>
          row.document === document &&
          owners.some(({ key }) => key === personOf(piece, holder).key),
      );
      const only = piece.documents[document]?.common === false;
      const taken = present.some(
        ({ row }) => row.earlier && !row.sometimes && !isOpen(row.when, answers),
      );
      return {
        service: piece.id,
        document,
        main,
        renews: present.length > 0,
        sure: !isOpen(when, answers) && (main || only || taken),
        owners,
        roles: !owner && only && main ? roles : [],
      };
    });
}
