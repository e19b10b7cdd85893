import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cards } from '../../src/publish/card/cards.ts';
import { CARD, drawing } from '../../src/publish/card/drawing.ts';
import { GLYPHS } from '../../src/publish/card/glyphs.ts';
import { lines, widthOf } from '../../src/publish/card/lettering.ts';
import { picture, type PictureName } from '../../src/publish/card/picture.ts';
import { ICONS } from '../../src/schema/vocabulary.ts';
import { fixture, shipped } from './library.ts';

describe('the picture beside a link', () => {
  test('is a PNG of the size that networks ask for, the same every time', async () => {
    const [site] = [...cards(fixture)];
    const one = (await site?.body()) as Buffer;
    expect(await sharp(one).metadata()).toMatchObject({ format: 'png', ...CARD });
    expect(CARD).toEqual({ width: 1200, height: 630 });
    expect(one.length).toBeLessThan(60_000);
    expect(one.equals((await site?.body()) as Buffer)).toBe(true);
  });

  test('is there for the site, each category and each life event', () => {
    const { categories, lifeEvents } = shipped.catalogue;
    const paths = [...cards(shipped)].map(({ path }) => path);
    expect(paths).toContain('/kartu/situs.png');
    expect(paths).toHaveLength(1 + categories.size + lifeEvents.size);
  });

  test('shows the words: another title is another picture, and no font is asked for', () => {
    const words = { above: 'MPP', title: 'Paspor', below: 'x', picture: '' };
    const svg = drawing(words, '#0b5d3b');
    expect(svg).not.toMatch(/<text|font/);
    expect(drawing({ ...words, title: 'Pajak' }, '#0b5d3b')).not.toBe(svg);
    expect(drawing(words, '#7a1f1f')).not.toBe(svg);
  });

  test('has a letter for every sign in the names it shows', () => {
    const { site, categories, lifeEvents } = shipped.catalogue;
    const names = [site, ...categories.values(), ...lifeEvents.values()].map(({ name }) => name);
    const missing = Array.from(names.join(''), (sign) => sign.normalize('NFD')).filter(
      (sign) => sign !== ' ' && !(sign in GLYPHS),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(Object.keys(ICONS) as PictureName[])('knows the picture %s', async (name) => {
    expect(await picture(name)).toMatch(/^<\w+ .*\/>$/);
  });

  test('long titles are broken where there is room', () => {
    const rows = lines('Pengangkutan dan penyimpanan barang berbahaya', 400, 40);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row.includes(' ') && widthOf(row, 40) > 400)).toEqual([]);
    expect(rows.join(' ')).toBe('Pengangkutan dan penyimpanan barang berbahaya');
  });
});
