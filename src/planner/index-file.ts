import type { LifeEvent } from '../schema/life-event.ts';
import type { When } from '../schema/service.ts';

/** What the plan page chooses from: one small file for the whole catalogue. */
export interface PlanIndex {
  /** Id, code, name; in order of name. */
  readonly services: readonly (readonly [id: string, code: string, name: string])[];
  readonly events: readonly PlanEvent[];
}

export interface PlanEvent {
  readonly id: string;
  readonly name: string;
  readonly questions: LifeEvent['questions'];
  readonly rows: readonly PlanEventRow[];
}

export interface PlanEventRow {
  readonly service: string;
  readonly when: When;
  /** It can wait, so it is not ticked to begin with. */
  readonly later: boolean;
}
