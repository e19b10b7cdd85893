import { renderSVG } from 'uqr';

/**
 * A QR code as the address of a picture. Modules are drawn black on white, whatever the theme;
 * little correction, so that the modules of a long address stay large enough on a small print.
 */
export const qr = (text: string): string =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'L', border: 2 }))}`;
