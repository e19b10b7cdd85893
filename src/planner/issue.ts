import type { Holder } from '../schema/requirement.ts';
import { applies, type Answers } from '../domain/conditions.ts';
import type { Need, PersonOf } from './needs.ts';
import type { Person } from './people.ts';
import type { ServicePiece } from './pieces.ts';

/** A document that a service of the plan issues, and for whom. */
export interface Issue {
  readonly service: string;
  readonly document: string;
  /** The first output is what people come for; the others are renewed by the way. */
  readonly main: boolean;
  /** The default owner first. */
  readonly owners: readonly Person[];
  /** Roles it serves under any label, for what there is but one of. */
  readonly roles: readonly Holder['who'][];
}

/** Whether a service issues what a need of another service asks for, to the person it is asked of. */
export const serves = (issue: Issue, need: Need): boolean =>
  issue.service !== need.service &&
  issue.document === need.documentId &&
  (issue.owners.some(({ key }) => key === need.person.key) ||
    issue.roles.includes(need.person.role));

/** People a service can be about instead of the visitor. */
const SUBJECTS: readonly Holder['who'][] = ['child', 'deceased', 'patient', 'student'];
/** People who only help. */
const HELPERS: readonly Holder['who'][] = ['witness', 'reporter', 'attorney', 'sponsor', 'other'];

const APPLICANT: Holder = {
  who: 'applicant',
  label: null,
  people: 1,
  originals: 0,
  copies: 0,
  certifiedCopies: 0,
  digital: 0,
};

/**
 * For whom a service issues its documents. Records do not say it, so it is read from what they ask:
 * 1. whoever hands in the earlier edition gets the new one;
 * 2. else, if the visitor brings nothing but forms, the person whom the service is about
 *    (child, deceased, patient, student);
 * 3. else the visitor.
 * What is issued by the way (not the first output: a renewed KK) belongs to the visitor as well, and to
 * whoever shows the present one. What not everybody has (`common` false) there is but one of in a plan:
 * it is also the visitor's and that of every role the service names, helpers aside. The dead get nothing by
 * the way.
 */
export function issuesOf(piece: ServicePiece, answers: Answers, personOf: PersonOf): Issue[] {
  const rows = piece.requirements.filter(({ when }) => applies(when, answers));
  const named = rows.flatMap((row) => row.holders.map((holder) => ({ row, holder })));
  const visitor = personOf(piece, APPLICANT);
  const own = named.some(
    ({ row, holder }) =>
      holder.who === 'applicant' &&
      row.when === null &&
      !['applicant', 'private'].includes(piece.documents[row.document]?.origin ?? 'applicant'),
  );
  const people = (list: readonly { holder: Holder }[]) =>
    list.map(({ holder }) => personOf(piece, holder));
  const helping = ({ holder }: { holder: Holder }) => HELPERS.includes(holder.who);
  const subjects = own ? [] : people(named.filter(({ holder }) => SUBJECTS.includes(holder.who)));
  return piece.outputs
    .map((output, index) => ({ output, main: index === 0 }))
    .filter(({ output }) => applies(output.when, answers))
    .map(({ output, main }) => {
      const same = named.filter(
        (entry) => entry.row.document === output.document && !helping(entry),
      );
      const earlier = people(same.filter(({ row }) => row.earlier));
      const first = earlier.length > 0 ? earlier : subjects.length > 0 ? subjects : [visitor];
      const byTheWay = main ? [] : [visitor, ...people(same)];
      const only = piece.documents[output.document]?.common === false;
      const owners = new Map(
        [...first, ...byTheWay, ...(only ? [visitor] : [])]
          .filter(({ role }) => main || role !== 'deceased')
          .map((person) => [person.key, person]),
      );
      const roles = named.filter((entry) => !helping(entry)).map(({ holder }) => holder.who);
      return {
        service: piece.id,
        document: output.document,
        main,
        owners: [...owners.values()],
        roles: only && main ? [...new Set(roles)] : [],
      };
    });
}
