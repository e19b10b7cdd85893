import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { absolute, address } from '../../src/domain/addresses.ts';
import { qrCodes } from '../../src/publish/qr/outlet.ts';
import { pngOf } from '../../src/publish/qr/png.ts';
import { modulesOf } from '../../src/qr/qr.ts';
import { darkPixels, decode, modulesIn } from '../qr/decode.ts';
import { shipped as library } from './library.ts';

const { site, services } = library.catalogue;
const files = new Map([...qrCodes(library)].map(({ path, body }) => [path, body]));
const bodyOf = async (path: string) => Buffer.from((await files.get(path)?.()) ?? '');

/** The modules of our SVG: its path is runs of whole rows. */
function modulesOfSvg(svg: string): boolean[][] {
  const [, size = '0'] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  const cells = Array.from({ length: Number(size) }, () =>
    Array<boolean>(Number(size)).fill(false),
  );
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    cells[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  return cells;
}

describe('QR codes', () => {
  test('every service has both pictures, and nothing else is written', () => {
    const expected = [...services.values()].flatMap(({ code }) => [
      address.qr(code, 'svg'),
      address.qr(code, 'png'),
    ]);
    expect([...files.keys()].sort()).toEqual(expected.sort());
  });

  test('read back, every picture is the short address, with correction M or better', async () => {
    for (const { code } of services.values()) {
      const expected = absolute(site.url, address.short(code));
      const png = modulesIn(darkPixels(await bodyOf(address.qr(code, 'png'))));
      const svg = modulesIn(modulesOfSvg(String(await bodyOf(address.qr(code, 'svg')))));
      expect([decode(png.modules).text, decode(svg.modules).text]).toEqual([expected, expected]);
      expect([png.quiet, svg.quiet]).toEqual([4, 4]);
      expect(decode(png.modules).level).toMatch(/[MQH]/);
    }
  });

  test.each(['https://m.id/k/k7mp/', 'https://layanan.kabupaten-contoh.go.id/mpp/k/k7mp/'])(
    'also of a shorter and a longer address: %s',
    (text) => {
      expect(decode(modulesIn(darkPixels(Buffer.from(pngOf(modulesOf(text))))).modules).text).toBe(
        text,
      );
    },
  );

  test('a fault is noticed', () => {
    const { modules } = modulesIn(
      darkPixels(Buffer.from(pngOf(modulesOf('https://m.id/k/k7mp/')))),
    );
    const last = modules.length - 1;
    const bent = modules.map((row, y) =>
      y === last ? row.map((dark, x) => (x === last - 1 ? !dark : dark)) : row,
    );
    const text = () => decode(bent).text;
    expect(text).toThrow('Mode');
  });

  test('the PNG is at least 1,000 pixels wide, of whole modules, and whole', async () => {
    const [service] = services.values();
    const png = await bodyOf(address.qr(service?.code ?? '', 'png'));
    const width = png.readUInt32BE(16);
    expect(width).toBeGreaterThanOrEqual(1_000);
    expect(width % 37).toBe(0);
    expect(png.readUInt32BE(20)).toBe(width);
    const kinds: string[] = [];
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
      const end = at + 8 + png.readUInt32BE(at);
      kinds.push(png.toString('latin1', at + 4, at + 8));
      expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    }
    expect(kinds).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  });
});
