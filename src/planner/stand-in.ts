import type { Holder } from '../schema/requirement.ts';
import { exclusive } from '../domain/conditions.ts';
import type { ServicePiece } from './pieces.ts';

type Role = Holder['who'];

/** Who comes to the counter is as a rule the owner, the heir, the one who reports, the family. */
const VISITORS: ReadonlySet<Role> = new Set([
  'family-head',
  'parent',
  'heir',
  'reporter',
  'owner',
  'buyer',
]);
/** They come as what they are: nothing else has to be asked of them. */
export const ALWAYS: ReadonlySet<Role> = new Set(['heir', 'reporter']);

/** Words by which a label speaks of several people; nobody asks which one of them you are. */
const MANY = /^(tiap|setiap|semua|seluruh|kedua|para|dua) |bersama-sama|seluruhnya/;

/** Whether a label means several people at once ("tiap ahli waris"). */
export const isMany = (label: string | null): boolean => label !== null && MANY.test(label);

/**
 * Whether a holder is the visitor until the person says otherwise: a service that asks for the card of
 * the owner and not for that of the visitor takes the two for one. Where it asks the same document of
 * both they are two, and of two owners with one card each the first is the visitor. A parent is the
 * visitor only in a service about a child (else it is the visitor's own parent); a buyer
 * where no seller is asked, or where the buyer gets the result.
 */
export function standsForVisitor(piece: ServicePiece, { who, label }: Holder): boolean {
  if (!VISITORS.has(who) || isMany(label)) return false;
  const all = piece.requirements.flatMap((row) => row.holders.map((holder) => ({ row, holder })));
  const has = (...roles: Role[]) => all.some(({ holder }) => roles.includes(holder.who));
  if (who === 'parent' && !has('child', 'student')) return false;
  const isResult = piece.outputs[0]?.owner === who;
  if (who === 'buyer' && has('seller')) return isResult;
  const own = all.filter(({ holder }) => holder.who === who && holder.label === label);
  const before = all.slice(0, own[0] ? all.indexOf(own[0]) : 0);
  const visitors = [
    ...all.filter(({ holder }) => holder.who === 'applicant'),
    ...before.filter(({ holder }) => holder.who === who && !isMany(holder.label)),
  ];
  const isBoth = own.some(({ row }) =>
    visitors.some(
      (other) =>
        other.row.document === row.document &&
        piece.documents[row.document]?.singleUse !== true &&
        !exclusive(other.row.when, row.when),
    ),
  );
  const isCard = own.some(({ row }) => piece.documents[row.document]?.common === true);
  return !isBoth && (isCard || isResult || ALWAYS.has(who));
}
