/** Where a text says what was asked for. Pure. */
import type { Slot } from './query.ts';
import { wordsIn } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** UTF-16 offsets in a text, end exclusive. */
export type Range = readonly [start: number, end: number];

/** The words of a text that answer any part of the query; neighbours are joined. */
export function rangesIn(text: string, slots: readonly Slot[], vocabulary: Vocabulary): Range[] {
  const roots = new Set(
    slots.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.roots)),
  );
  const ranges: Range[] = [];
  for (const { folded, start, end } of wordsIn(text)) {
    if (!roots.has(vocabulary.rootOf(folded))) continue;
    const last = ranges[ranges.length - 1];
    if (last && /^[\s-]*$/.test(text.slice(last[1], start)))
      ranges[ranges.length - 1] = [last[0], end];
    else ranges.push([start, end]);
  }
  return ranges;
}
