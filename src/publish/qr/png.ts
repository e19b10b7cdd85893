import { constants, crc32, deflateSync } from 'node:zlib';
import type { Modules } from '../../qr/qr.ts';

/** Width and height at least; a whole number of pixels a module, so that edges stay sharp. */
const LEAST = 1_000;
/** 300 dots an inch: at this size a layout program sets the code about 9 cm wide. */
const DOTS_PER_METRE = 11_811;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** "Like the row above" (PNG, filter type 2) with nothing added. */
const UP = 2;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function numbers(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => out.writeUInt32BE(value, index * 4));
  return out;
}

/**
 * A QR code as PNG (ISO/IEC 15948): greyscale of one bit, black on white. An image library takes a
 * hundred times as long for these two colours.
 */
export function pngOf(modules: Modules): Uint8Array {
  const scale = Math.ceil(LEAST / modules.length);
  const size = modules.length * scale;
  const stride = Math.ceil(size / 8) + 1; // the filter of each row stands before it
  const rows = Buffer.alloc(stride * size);
  for (const [y, row] of modules.entries()) {
    const first = y * scale * stride;
    for (let x = 0; x < size; x += 1) {
      const at = first + 1 + (x >> 3);
      if (!row[Math.floor(x / scale)]) rows[at] = (rows[at] ?? 0) | (128 >> (x & 7));
    }
    for (let copy = 1; copy < scale; copy += 1) rows[first + copy * stride] = UP;
  }
  const header = Buffer.concat([numbers(size, size), Buffer.from([1, 0, 0, 0, 0])]);
  const print = Buffer.concat([numbers(DOTS_PER_METRE, DOTS_PER_METRE), Buffer.from([1])]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', print),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
