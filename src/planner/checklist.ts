import type { Requirement } from '../schema/requirement.ts';
import { applies, type Answers } from '../domain/conditions.ts';
import type { ServicePiece } from './pieces.ts';
import { isOpen } from './questions.ts';

/** A row of the list of one service as it stands for these answers. */
export interface ChecklistRow {
  readonly requirement: Requirement;
  /** It is shown because a question has no answer yet. */
  readonly conditional: boolean;
}

/**
 * The list of one service: every requirement that applies, in the order of the record, all members of
 * a group. `answers` are by the service's own ids of questions. A plan of this one service holds the same.
 */
export function checklistOf(
  piece: Pick<ServicePiece, 'requirements'>,
  answers: Answers,
): ChecklistRow[] {
  return piece.requirements
    .filter(({ when }) => applies(when, answers))
    .map((requirement) => ({ requirement, conditional: isOpen(requirement.when, answers) }));
}
