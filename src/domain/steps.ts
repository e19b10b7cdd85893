import type { Agency } from '../schema/agency.ts';
import type { Service, Step } from '../schema/service.ts';

/** Where the visitor can do this service, for the line at the top of the page. */
export interface Where {
  /** Counters of the agency in this building; empty when it has none or no step needs one. */
  readonly counters: Agency['counters'];
  /** Some step of the visitor is at a counter of the agency. */
  readonly atCounter: boolean;
  /** `all`: the visitor never has to go anywhere; `some`: part of it; `none`. */
  readonly online: 'all' | 'some' | 'none';
  /** Places named by steps elsewhere, in order, each once. */
  readonly elsewhere: readonly string[];
}

/** Sums up the places of the visitor's own steps that everybody or somebody takes. */
export function whereOf(service: Service, agency: Agency): Where {
  const own = service.steps.filter((step) => step.actor === 'applicant');
  const at = (place: Step['place']) => own.some((step) => step.place === place);
  const atCounter = at('counter');
  const online = !at('online') ? 'none' : atCounter || at('other') ? 'some' : 'all';
  const elsewhere = own.flatMap((step) => (step.place === 'other' && step.at ? [step.at] : []));
  return {
    counters: atCounter ? agency.counters : [],
    atCounter,
    online,
    elsewhere: [...new Set(elsewhere)],
  };
}

/** A step with its number (from 1) and whether it begins at another place than the one before. */
export interface NumberedStep {
  readonly step: Step;
  readonly number: number;
  readonly newPlace: boolean;
  /** It begins at another place for those who skip the steps before it. */
  readonly mayBeNew: boolean;
  /** An officer works on it somewhere else than where the visitor is. */
  readonly away: boolean;
}

/** Numbers the steps and marks each change of place. The officer's work happens where the visitor left it. */
export function numberSteps(steps: readonly Step[]): NumberedStep[] {
  let here: string | null = null;
  let everybodyHere = false;
  return steps.map((step, index) => {
    const place = `${step.place}/${step.at ?? ''}`;
    const newPlace = step.actor === 'applicant' && place !== here;
    const away = step.actor === 'officer' && place !== here && step.place !== 'home';
    const mayBeNew = step.actor === 'applicant' && !newPlace && !everybodyHere;
    if (step.actor === 'applicant') {
      here = place;
      everybodyHere = step.when === null || (!newPlace && everybodyHere);
    }
    return { step, number: index + 1, newPlace, mayBeNew, away };
  });
}
