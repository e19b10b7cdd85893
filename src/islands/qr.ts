import { renderSVG } from 'uqr';

/**
 * A QR code as SVG: black on white, whatever the theme; little correction, so that the modules of a long
 * address stay large enough on a small print. Empty when the address is longer than any code can hold.
 */
export function qr(text: string): string {
  try {
    return renderSVG(text, { ecc: 'L', border: 2 });
  } catch {
    return '';
  }
}
