import { placeWords } from '../../i18n/place-words.ts';
import { durationWords } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import { isEqual } from '../../rules/equal.ts';
import type { Step } from '../../schema/service.ts';
import type { Compare, Context } from './context.ts';
import { match } from './rows.ts';
import { newCondition } from './words.ts';

type Pair = readonly [before: Step, after: Step];

function duration([before, after]: Pair): string[] {
  const { title } = after;
  const was = before.duration && durationWords(before.duration);
  const is = after.duration && durationWords(after.duration);
  if (was === is) return [];
  if (!is) return [sayChange('change.stepTimeGone', { title, before: was ?? '' })];
  return was
    ? [sayChange('change.stepTime', { title, before: was, after: is })]
    : [sayChange('change.stepTimeNew', { title, after: is })];
}

function changed(pair: Pair, context: Context): string[] {
  const [before, after] = pair;
  const { title } = after;
  const said: string[] = [];
  if (before.title !== title)
    said.push(sayChange('change.stepTitle', { before: before.title, after: title }));
  if (before.actor !== after.actor)
    said.push(sayChange(`change.stepActor.${after.actor}`, { title }));
  const [was, is] = [placeWords(before, context.agency), placeWords(after, context.agency)];
  if (was !== is) said.push(sayChange('change.stepPlace', { title, before: was, after: is }));
  if (before.optional !== after.optional)
    said.push(
      sayChange(after.optional ? 'change.stepOptional' : 'change.stepOptionalGone', { title }),
    );
  if (!isEqual(before.duration, after.duration)) said.push(...duration(pair));
  const condition = newCondition(before.when, after.when, context.questions);
  if (condition !== null) said.push(sayChange('change.stepWhen', { title, condition }));
  // A new title says it already.
  if (before.detail !== after.detail && before.title === title)
    said.push(sayChange('change.stepDetail', { title }));
  return said;
}

/** Positions of a longest rising run: what stands there kept its place among the others. */
function stayed(positions: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (const [at, position] of positions.entries()) {
    length[at] = 1;
    previous[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      if ((positions[earlier] ?? 0) < position && (length[earlier] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[earlier] ?? 0) + 1;
        previous[at] = earlier;
      }
    }
    if (best === -1 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  }
  const places = new Set<number>();
  for (let at = best; at >= 0; at = previous[at] ?? -1) places.add(at);
  return places;
}

/** Steps are done in order: one that moved is told with its new place, more than two as a new order. */
function moves(kept: readonly Pair[], before: readonly Step[], after: readonly Step[]): string[] {
  const staying = stayed(kept.map(([old]) => before.indexOf(old)));
  const moved = kept.filter((_, at) => !staying.has(at)).map(([, now]) => now);
  if (moved.length > 2) return [sayChange('change.stepOrder')];
  return moved.map((step) => {
    const ahead = after[after.indexOf(step) - 1];
    return ahead
      ? sayChange('change.stepMoved', { title: step.title, before: ahead.title })
      : sayChange('change.stepFirst', { title: step.title });
  });
}

function added(step: Step, after: readonly Step[]): string {
  const ahead = after[after.indexOf(step) - 1];
  return ahead
    ? sayChange('change.stepAfter', { title: step.title, before: ahead.title })
    : sayChange('change.step', { title: step.title });
}

/** The steps: by id, else by title, for an id may be mended. */
export const steps: Compare<Step[]> = (before, after, context) => {
  const rows = match(
    before,
    after,
    ({ id }) => id,
    ({ title }) => title,
  );
  return [
    ...rows.removed.map(({ title }) => sayChange('change.stepGone', { title })),
    ...rows.added.map((step) => added(step, after)),
    ...rows.kept.flatMap((pair) => changed(pair, context)),
    ...moves(rows.kept, before, after),
  ];
};
