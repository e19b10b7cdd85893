import type { Holder } from '../schema/requirement.ts';
import { HOLDERS } from '../schema/vocabulary.ts';

export type Role = Holder['who'];

const ROLES = Object.keys(HOLDERS) as Role[];
/** Place in the list of holders. */
export const rankOf = (role: Role): number => ROLES.indexOf(role);

/** For each role, those above it in the list of holders that may be the same human being elsewhere. */
const MAYBE: Partial<Record<Role, readonly Role[]>> = {
  spouse: ['applicant'],
  husband: ['applicant', 'spouse'],
  wife: ['applicant', 'spouse'],
  'prospective-spouse': ['applicant'],
  father: ['applicant', 'spouse', 'husband'],
  mother: ['applicant', 'spouse', 'wife'],
  parent: ['applicant', 'husband', 'wife', 'father', 'mother'],
  'family-head': ['applicant', 'spouse', 'husband', 'wife', 'father', 'mother', 'parent'],
  'family-member': ['applicant', 'spouse', 'husband', 'wife', 'father', 'mother', 'child'],
  deceased: ['spouse', 'husband', 'wife', 'father', 'mother', 'parent', 'child', 'family-head'],
  heir: ['applicant', 'spouse', 'husband', 'wife', 'child'],
  guardian: ['applicant', 'parent'],
  reporter: ['applicant', 'spouse', 'child', 'heir'],
  seller: ['applicant', 'spouse'],
  buyer: ['applicant', 'spouse'],
  owner: ['applicant', 'spouse', 'seller', 'buyer'],
  sponsor: ['applicant', 'spouse'],
  employer: ['applicant'],
  business: ['owner', 'employer'],
  manager: ['applicant'],
  patient: ['applicant', 'spouse', 'child', 'family-member'],
  student: ['child'],
  other: ['applicant'],
};

/**
 * Whether the first role may be the second in another service. Never: a witness, a man's role and a
 * woman's, the visitor and the dead, a business and the visitor, whoever gives or takes a power of
 * attorney, a child and the visitor. What is not in the table is not asked.
 */
export const couldBe = (one: Role, other: Role): boolean => MAYBE[one]?.includes(other) ?? false;
