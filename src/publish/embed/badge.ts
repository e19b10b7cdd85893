import { palette } from '../../domain/colour.ts';
import { t } from '../../i18n/strings.ts';
import { BADGE } from '../../linked/embed.ts';
import { escapeHtml } from '../../linked/html.ts';
import type { Site } from '../../schema/site.ts';

/** Widths of letters in a plain sans serif, as parts of the size: nobody knows the font a reader has. */
const NARROW = /[iljtfrI.,:;!'()| ]/;
const WIDE = /[mwMW]/;

function widthOf(text: string, size: number): number {
  const parts = Array.from(text, (letter) => {
    if (NARROW.test(letter)) return 0.33;
    if (WIDE.test(letter)) return 0.88;
    return /\p{Lu}/u.test(letter) ? 0.7 : 0.57;
  });
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) * size);
}

/** The queue ticket, small: two halves with a notch on each side. */
const TICKET =
  '<path fill="#fff" d="M12 13a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v6a3 3 0 0 0 0 6v6a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2v-6a3 3 0 0 0 0-6z"/>';

/**
 * The badge: a small sign in the civic colour that leads to a service. Its texts are set to the width that
 * is reckoned here, so that no font of any reader lets them run out of the sign.
 */
export function badge({ name, colour }: Pick<Site, 'name' | 'colour'>): string {
  const ground = palette(colour).light;
  const lines = [
    { text: t('badge.first'), y: 20, size: 14, weight: 700 },
    { text: name, y: 35, size: 11, weight: 400 },
  ].map((line) => ({ ...line, width: widthOf(line.text, line.size) }));
  const width = 42 + Math.max(...lines.map((line) => line.width)) + 12;
  const texts = lines.map(
    (line) =>
      `<text x="42" y="${line.y}" font-size="${line.size}" font-weight="${line.weight}" textLength="${line.width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${BADGE.height}" viewBox="0 0 ${width} ${BADGE.height}" role="img"><title>${escapeHtml(`${t('badge.first')}: ${name}`)}</title><rect x=".5" y=".5" width="${width - 1}" height="${BADGE.height - 1}" rx="8" fill="${ground}" stroke="#fff" stroke-opacity=".5"/>${TICKET}<path fill="none" stroke="${ground}" stroke-width="1.5" stroke-dasharray="2 2" d="M15 22h14"/><g fill="#fff" font-family="system-ui,Segoe UI,Roboto,Noto Sans,Arial,sans-serif">${texts.join('')}</g></svg>\n`;
}
