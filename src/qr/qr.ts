import { encode } from 'uqr';

/** White modules around the code (ISO/IEC 18004: at least 4). */
const QUIET = 4;

/** Rows of modules with the white edge, true is dark. */
export type Modules = readonly (readonly boolean[])[];

/**
 * The QR code of a text for print: correction M (15%) or, where it costs no larger code, better. Every
 * mask is valid; one is fixed, because weighing all eight takes ten times as long and readers do not
 * notice.
 */
export const modulesOf = (text: string): Modules =>
  encode(text, { ecc: 'M', boostEcc: true, border: QUIET, maskPattern: 0 }).data;

/** The dark modules as the path of an SVG, one unit a module: a rectangle for each run in a row. */
export function pathOf(modules: Modules): string {
  let path = '';
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x]) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
