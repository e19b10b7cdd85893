import type { ServiceView } from '../../domain/service-view.ts';
import type { Service } from '../../schema/service.ts';
import { feeGlance, timeGlance, type Glance } from '../service/glance.ts';
import { shortList, type Room, type ShortList, type ShortRow } from './short-list.ts';

/**
 * What a poster has room for, reckoned in em of the sheet (styles/poster.css: 42 wide, 59.4 high). Letters
 * are taken as wide as those of the widest common font, so that no font of a reader needs a second sheet;
 * tests/site/poster.test.ts prints the fullest ones.
 */
const SHEET = 54.2;
const WIDTH = 36.4;
/** Line on top, heading of the list, sentences under it, foot with the QR code. */
const FIXED = 2 + 2.8 + 4.1 + 18;
/** Width of a letter in bold text, as part of its size; the counts are set smaller and thinner. */
const LETTER = 0.66;
const COUNTS = 0.75;
/** What long words leave of a line of the name. */
const WORDS = 0.87;
/** Sizes of the rows: large, and dense where not all rows fit. */
const LARGE = 1.35;
const DENSE = 1.15;

const lines = (text: string, size: number, width: number) =>
  Math.ceil((text.length * LETTER * size) / width);

/** Sizes of the name, and the longest name for each; styles/poster.css holds the same (class names). */
const NAMES = [
  { className: undefined, size: 3.2, most: 28 },
  { className: 'long', size: 2.5, most: 60 },
  { className: 'longer', size: 2.1, most: Infinity },
] as const;

/** How large the name of a service is set. */
export const nameSize = (name: string) => NAMES.find(({ most }) => name.length <= most) ?? NAMES[2];

function figureHeight({ words, long, remarks }: Glance): number {
  const size = long ? 1.3 : 2;
  const remark = remarks.join('; ');
  return lines(words, size, 17) * size * 1.15 + lines(remark, 1, 17) * 1.3;
}

/** Em left for the rows by the name, the figures and a suspension. */
function roomFor({ name, fees, questions, time, status }: Service): number {
  const { size } = nameSize(name);
  const title = lines(name, size, WIDTH * WORDS) * size * 1.08 + 1.1;
  const figures = Math.max(
    figureHeight(feeGlance({ fees, questions })),
    figureHeight(timeGlance(time)),
  );
  const stopped = status.state === 'active' ? 0 : lines(status.reason ?? '', 1, WIDTH) * 1.25 + 3.2;
  return SHEET - FIXED - title - figures - 5.1 - stopped;
}

const room = (total: number, size: number): Room => ({
  total,
  of: ({ name, counts }: ShortRow) => {
    const text = name.length + (counts?.length ?? 0) * COUNTS + 1;
    return (Math.ceil((text * LETTER * size) / (WIDTH - 1.6 * size)) * 1.2 + 0.4) * size;
  },
});

/** What a poster lists: all rows large, or else as many as fit a little smaller. */
export function posterList(view: ServiceView): { list: ShortList; dense: boolean } {
  const total = roomFor(view.service);
  const large = shortList(view, room(total, LARGE));
  if (large.left === 0) return { list: large, dense: false };
  return { list: shortList(view, room(total, DENSE)), dense: true };
}
