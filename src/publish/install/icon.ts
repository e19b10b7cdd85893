import sharp from 'sharp';

/** The mark of `public/icon.svg` on its square of 32 by 32: a queue ticket with a tick. */
const TICKET = 'M4 6h24v7a3 3 0 0 0 0 6v7H4v-7a3 3 0 0 0 0-6z';
const TICK = 'm10 16 4.5 4.5L22 12';

const tick = (colour: string) =>
  `<path fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="${TICK}"/>`;

/**
 * The mark in the colour of the site. A `maskable` icon fills the square, with the mark inside the circle
 * of 80 % that no phone cuts away (W3C, Web Application Manifest, "Icon masks and safe zone").
 */
export function icon(colour: string, maskable: boolean): string {
  const ticket = (fill: string) => `<path fill="${fill}" d="${TICKET}"/>`;
  const drawing = maskable
    ? `<path fill="${colour}" d="M0 0h32v32H0z"/><g transform="translate(5.6 5.6) scale(.65)">${ticket('#fff')}${tick(colour)}</g>`
    : ticket(colour) + tick('#fff');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawing}</svg>`;
}

/** The same as a picture of so many pixels. */
export const iconPng = (colour: string, size: number, maskable: boolean): Promise<Buffer> =>
  sharp(Buffer.from(icon(colour, maskable)), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toBuffer();
