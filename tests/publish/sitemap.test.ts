import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { outlets } from '../../src/publish/outlets.ts';
import { robots } from '../../src/publish/robots.ts';
import { places } from '../../src/publish/sitemap/places.ts';
import { sitemapFiles } from '../../src/publish/sitemap/sitemap.ts';
import { fixture } from './library.ts';

interface Row {
  loc: string;
  lastmod?: string;
}
interface Sitemap {
  urlset?: { url: Row[] };
  sitemapindex?: { sitemap: Row[] };
}

const read = (xml: string): Sitemap =>
  new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(xml) as Sitemap;
const bodies = async (...files: Parameters<typeof sitemapFiles>) =>
  Promise.all(
    sitemapFiles(...files).map(async ({ path, body }) => ({ path, xml: (await body()) as string })),
  );

describe('sitemap', () => {
  test('dates are those of the record: its change or its check, the later one, or none', () => {
    const dates = (updated?: ReadonlyMap<string, string>) =>
      new Map(
        [...places(updated ? { ...fixture, updated } : fixture)].map((each) => [
          each.path,
          each.changed,
        ]),
      );
    const service = '/layanan/layanan-uji/';
    expect(dates().get(service)).toBe('2026-10-01');
    const newer = new Map([
      ['services/layanan-uji', '2026-11-03'],
      ['agencies/dinas-uji', '2026-02-01'],
    ]);
    expect(dates(newer).get(service)).toBe('2026-11-03');
    expect(dates(newer).get('/instansi/dinas-uji/')).toBe('2026-02-01');
    expect(dates(new Map([['services/layanan-uji', '2025-01-01']])).get(service)).toBe(
      '2026-10-01',
    );
    expect(dates().get('/instansi/dinas-uji/')).toBeNull();
    expect(dates(newer).get('/')).toBeNull();
  });

  test('is one file of addresses with the dates that are known', async () => {
    const [file, ...more] = await bodies([...places(fixture)], 'https://uji.example/mpp');
    expect(more).toEqual([]);
    const rows = read(file?.xml ?? '').urlset?.url ?? [];
    expect(rows).toContainEqual({
      loc: 'https://uji.example/mpp/layanan/layanan-uji/',
      lastmod: '2026-10-01',
    });
    expect(rows).toContainEqual({ loc: 'https://uji.example/mpp/' });
    expect(new Set(rows.map(({ loc }) => loc)).size).toBe(rows.length);
  });

  test('beyond what one file may hold it is an index, and no address is lost', async () => {
    const rows = [...places(fixture)];
    const [index, ...parts] = await bodies(rows, 'https://uji.example', 4);
    expect(parts).toHaveLength(Math.ceil(rows.length / 4));
    expect(read(index?.xml ?? '').sitemapindex?.sitemap.map(({ loc }) => loc)).toEqual(
      parts.map(({ path }) => `https://uji.example${path}`),
    );
    const urls = parts.flatMap(({ xml }) => read(xml).urlset?.url ?? []);
    expect(urls.map(({ loc }) => loc)).toEqual(
      rows.map(({ path }) => `https://uji.example${path}`),
    );
  });
});

test('robots.txt names the sitemap with its full address', async () => {
  const [file] = [...robots(fixture)];
  expect(await file?.body()).toContain('\nSitemap: https://uji.example/sitemap.xml\n');
});

test('no two files have one address', () => {
  const paths = outlets.flatMap((outlet) => [...outlet(fixture)].map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
});
