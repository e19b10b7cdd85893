import { inflateSync } from 'node:zlib';

/**
 * Reads a QR code back, written from ISO/IEC 18004 and sharing no code with the one that draws it. Enough for
 * a clean picture: no correction of faults, versions 1 to 6, text of bytes.
 */

/** The pixels of a greyscale PNG of one bit, true is dark; checks nothing it does not need. */
export function darkPixels(png: Buffer): boolean[][] {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const data = inflateSync(Buffer.concat(parts));
  const stride = Math.ceil(width / 8);
  let above = Buffer.alloc(stride);
  return Array.from({ length: height }, (_, y) => {
    const filter = data.readUInt8(y * (stride + 1));
    const row = Buffer.from(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    if (filter !== 0 && filter !== 2) throw new Error(`Filter ${filter} is not expected.`);
    if (filter === 2)
      row.forEach((value, x) => row.writeUInt8((value + above.readUInt8(x)) & 255, x));
    above = row;
    return Array.from(
      { length: width },
      (_cell, x) => !((row.readUInt8(x >> 3) >> (7 - (x & 7))) & 1),
    );
  });
}

/** The modules inside the white edge of a picture, and how wide that edge is, in modules. */
export function modulesIn(pixels: boolean[][]): { modules: boolean[][]; quiet: number } {
  const top = pixels.findIndex((row) => row.includes(true));
  const first = pixels[top] ?? [];
  const left = first.indexOf(true);
  // The upper side of the finder pattern is seven modules long.
  const module = (first.indexOf(false, left) - left) / 7;
  const size = (pixels.length - 2 * top) / module;
  const at = (row: number, column: number) =>
    pixels[top + Math.floor((row + 0.5) * module)]?.[left + Math.floor((column + 0.5) * module)] ??
    false;
  const modules = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_cell, x) => at(y, x)),
  );
  return { modules, quiet: top / module };
}

const MASKS: ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_y, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];
/** Blocks and data bytes of a block for version and level (table 9); every block of these is alike. */
const BLOCKS: Record<string, [number, number]> = {
  '1M': [1, 16],
  '1Q': [1, 13],
  '1H': [1, 9],
  '2M': [1, 28],
  '2Q': [1, 22],
  '2H': [1, 16],
  '3M': [1, 44],
  '3Q': [2, 17],
  '3H': [2, 13],
  '4M': [2, 32],
  '4Q': [2, 24],
  '4H': [4, 9],
  '6M': [4, 27],
  '6Q': [4, 19],
  '6H': [4, 15],
};
const LEVELS = ['M', 'L', 'H', 'Q'];

/** The text of a code and its level of correction. */
export function decode(modules: boolean[][]): { text: string; level: string } {
  const size = modules.length;
  const version = (size - 17) / 4;
  const cell = (y: number, x: number) => modules[y]?.[x] ?? false;
  // Format bits 14 to 10, beside the upper left finder, under their own mask 10101….
  const format = [0, 1, 2, 3, 4].reduce((sum, x) => sum * 2 + Number(cell(8, x)), 0) ^ 0b10101;
  const level = LEVELS[format >> 3] ?? '';
  const mask = MASKS[format & 7] ?? (() => false);
  const centre = size - 7;
  const isFixed = (y: number, x: number) =>
    (y < 9 && x < 9) ||
    (y < 9 && x >= size - 8) ||
    (y >= size - 8 && x < 9) ||
    y === 6 ||
    x === 6 ||
    (version > 1 && Math.abs(y - centre) <= 2 && Math.abs(x - centre) <= 2);
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFixed(y, x)) bits.push(Number(cell(y, x) !== mask(y, x)));
    }
    up = !up;
  }
  const word = (at: number) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0);
  const [blocks, bytes] = BLOCKS[`${version}${level}`] ?? [0, 0];
  if (blocks === 0) throw new Error(`Version ${version} with level ${level} is not expected.`);
  const data = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length: bytes }, (_byte, index) => word(index * blocks + block)),
  ).flat();
  const hex = data.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Four bits for "bytes" (0100), eight for their number, then the bytes.
  if (!hex.startsWith('4')) throw new Error(`Mode ${hex.charAt(0)} is not expected.`);
  const length = Number.parseInt(hex.slice(1, 3), 16);
  return { text: Buffer.from(hex.slice(3, 3 + length * 2), 'hex').toString(), level };
}
