import { GLYPHS } from './glyphs.ts';

/** Height of capitals in the units of the letters. */
const CAPITAL = 10;
const BETWEEN = 2.5;
const SPACE = 3.2;

/** What can be drawn of a text: accents fall off, what we have no letter for is left out. */
const drawable = (text: string): string[] =>
  Array.from(text.normalize('NFD').replaceAll('’', "'")).filter(
    (sign) => sign === ' ' || sign in GLYPHS,
  );

/** Width of a line in pixels, with capitals `size` pixels high. */
export function widthOf(text: string, size: number): number {
  const width = drawable(text).reduce(
    (sum, sign) => sum + (sign === ' ' ? SPACE : (GLYPHS[sign]?.width ?? 0) + BETWEEN),
    -BETWEEN,
  );
  return (Math.max(width, 0) * size) / CAPITAL;
}

/** The line as SVG, its base line at `y`, drawn with a pen `weight` units thick. */
export function drawn(text: string, x: number, y: number, size: number, weight = 1.4): string {
  const scale = size / CAPITAL;
  let at = 0;
  const letters = drawable(text).map((sign) => {
    const glyph = GLYPHS[sign];
    const here = at;
    at += glyph ? glyph.width + BETWEEN : SPACE;
    return glyph ? `<path transform="translate(${here.toFixed(1)})" d="${glyph.path}"/>` : '';
  });
  return `<g transform="translate(${x} ${y - size}) scale(${scale})" stroke-width="${weight}">${letters.join('')}</g>`;
}

/** The text in lines of at most `width` pixels; a word longer than that has a line of its own. */
export function lines(text: string, width: number, size: number): string[] {
  const result: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${result.at(-1) ?? ''} ${word}`.trim();
    if (result.length > 0 && widthOf(longer, size) <= width) result[result.length - 1] = longer;
    else result.push(word);
  }
  return result;
}
