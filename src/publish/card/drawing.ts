import { PAPER, palette } from '../../domain/colour.ts';
import { drawn, lines, widthOf } from './lettering.ts';

export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 60;
const NOTCH = 26;
const RADIUS = 28;
/** Where the stub begins. */
const PERFORATION = 860;
const LEFT = 120;
const ROOM = PERFORATION - LEFT - 60;
const SMALL = 26;

/** What a card says. */
export interface CardWords {
  /** Above the title, small. */
  readonly above: string;
  readonly title: string;
  /** Below, small. */
  readonly below: string;
  /** Lines on a square of 24 by 24, for the stub. */
  readonly picture: string;
}

/** Heights of capitals to try for the title, and how many lines of it may stand below each other. */
const SIZES = [
  [84, 2],
  [66, 3],
  [52, 3],
  [40, 4],
] as const;

/** The title as large as it fits; what does not fit even in small letters is cut at a line. */
function titled(title: string): { size: number; rows: string[] } {
  for (const [size, most] of SIZES) {
    const rows = lines(title, ROOM, size);
    if (rows.length <= most && rows.every((row) => widthOf(row, size) <= ROOM))
      return { size, rows };
  }
  const [size, most] = SIZES[SIZES.length - 1] ?? SIZES[0];
  return { size, rows: lines(title, ROOM, size).slice(0, most) };
}

/** A line above or below the title, smaller where it is long. */
function small(words: string, y: number): string {
  const size = Math.min(SMALL, (SMALL * ROOM) / widthOf(words, SMALL));
  return drawn(words, LEFT, y, Number(size.toFixed(1)), 1.25);
}

/** The ticket of the site with a title on it, in the site's colour; letters are lines, no font is asked. */
export function drawing({ above, title, below, picture }: CardWords, colour: string): string {
  const civic = palette(colour).light;
  const { width, height } = CARD;
  const { size, rows } = titled(title);
  const leading = size * 1.75;
  const top = height / 2 + size / 2 - ((rows.length - 1) * leading) / 2;
  const text = rows.map((row, index) => drawn(row, LEFT, top + index * leading, size)).join('');
  const notch = (y: number) => `<circle cx="${PERFORATION}" cy="${y}" r="${NOTCH}"/>`;
  const stub = (PERFORATION + width - EDGE) / 2 - 96;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${civic}"/>
<rect x="${EDGE}" y="${EDGE}" width="${width - 2 * EDGE}" height="${height - 2 * EDGE}" rx="${RADIUS}" fill="${PAPER.light}"/>
<g fill="${civic}">${notch(EDGE)}${notch(height - EDGE)}</g>
<g fill="none" stroke="${civic}" stroke-linecap="round" stroke-linejoin="round">
<path d="M${PERFORATION} ${EDGE + NOTCH + 18}V${height - EDGE - NOTCH - 10}" stroke-width="5" stroke-dasharray="1 20"/>
${small(above, 150)}${text}${small(below, height - 114)}
<g transform="translate(${stub} ${height / 2 - 96}) scale(8)" stroke-width="1.75">${picture}</g>
</g></svg>`;
}
