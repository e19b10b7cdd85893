import { formatHex, interpolate, wcagContrast } from 'culori';

/** Paper of the light and of the dark page; styles/tokens.css holds the same two values (tested). */
export const PAPER = { light: '#faf7f0', dark: '#151813' } as const;

/** Contrast text must have against the page: WCAG 2.2, 1.4.6 (AAA), so that sunlight leaves enough. */
export const CONTRAST = 7;

/** `colour` mixed with `towards` only as far as the contrast with `paper` asks for. */
function readable(colour: string, towards: string, paper: string): string {
  const mix = interpolate([colour, towards], 'oklab');
  for (let share = 0; share <= 1; share += 0.02) {
    const candidate = formatHex(mix(share));
    if (wcagContrast(candidate, paper) >= CONTRAST) return candidate;
  }
  return towards;
}

/**
 * The civic colour of `site.yml` (`#rrggbb`) as it may stand on light and on dark paper: unchanged where
 * it is readable, darkened or lightened where it is not.
 */
export function palette(colour: string): { light: string; dark: string } {
  return {
    light: readable(colour, '#000000', PAPER.light),
    dark: readable(colour, '#ffffff', PAPER.dark),
  };
}
