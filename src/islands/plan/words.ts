/** Words of the plan that more than one part says. Pure. */
import { listed, number } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import { HOLDERS } from '../../schema/vocabulary.ts';
import type { BagLine } from '../../planner/bag.ts';
import type { Person } from '../../planner/people.ts';
import type { ServicePiece } from '../../planner/pieces.ts';
import type { Plan } from '../../planner/plan.ts';

/** Name of a picked service. */
export const nameIn = (pieces: readonly ServicePiece[], id: string): string =>
  pieces.find((piece) => piece.id === id)?.name ?? id;

export const namesIn = (pieces: readonly ServicePiece[], ids: readonly string[]): string =>
  listed([...new Set(ids)].map((id) => nameIn(pieces, id)));

/** "saksi", "nazir", "Anda". */
export const personWords = ({ role, label }: Pick<Person, 'role' | 'label'>): string =>
  label ?? HOLDERS[role];

/** "KTP-el 2 saksi", "KK lama". */
export function lineName({ document, earlier, person }: BagLine): string {
  const edition = earlier ? ` ${t('bring.earlier')}` : '';
  const many = person.people > 1 ? `${number(person.people)} ` : '';
  const whose =
    person.role === 'applicant' && person.label === null && person.people === 1
      ? ''
      : ` – ${many}${personWords(person)}`;
  return document.name + edition + whose;
}

/** Lines that one carries from home, as against those that come out on the way. */
export const carried = (plan: Plan): readonly BagLine[] =>
  plan.bag.filter(({ group }) => group !== 'issued' && group !== 'sometimes');

/** "9 dokumen dibawa, 2 terbit dalam rencana ini." */
export function bagWords(plan: Plan): string {
  const issued = plan.bag.filter(({ group }) => group === 'issued').length;
  return t('plan.spoken', { count: carried(plan).length, issued, services: plan.stages.length });
}
