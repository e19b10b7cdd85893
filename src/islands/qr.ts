import { encode } from 'uqr';
import { pathOf } from '../qr/qr.ts';

/** A QR code to draw: a white square of this side, and the black modules in it as the path of an SVG. */
export interface Drawing {
  readonly side: number;
  readonly path: string;
}

/**
 * The QR code of an address, with little correction, so that the modules of a long address stay large
 * enough on a small print. Null when the address is longer than any code can hold. No markup: pages allow
 * nobody to turn text into elements (Trusted Types, src/publish/policy/).
 */
export function drawing(text: string): Drawing | null {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: 2 });
    return { side: size, path: pathOf(data) };
  } catch {
    return null;
  }
}
