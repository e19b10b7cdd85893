import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, DIST } from './dist.ts';

const SITE = 'https://mpp.example';
const pages = builtPages();
const files = new Set(builtFiles());
const addresses = new Set(pages.map(({ address }) => address));
const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? null;
const canonicalOf = (html: string) => one(html, /<link rel="canonical" href="([^"]+)"/);
/** Pages that say of themselves that they may be found: their canonical address is their own. */
const findable = pages.filter(
  ({ address, html }) => canonicalOf(html) === SITE + address && !html.includes('noindex'),
);
/** A page or a file of the built site. */
const exists = (path: string) => addresses.has(path) || files.has(path.slice(1));

describe('what search engines and other sites see', () => {
  test('the sitemap holds every page that may be found, and nothing else', () => {
    const parsed = new XMLParser().parse(readFileSync(`${DIST}sitemap.xml`, 'utf8')) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    const listed = parsed.urlset.url.map(({ loc }) => loc.replace(SITE, ''));
    expect(listed.length).toBeGreaterThan(500);
    expect(listed.filter((path) => !addresses.has(path))).toEqual([]);
    expect(findable.map(({ address }) => address).filter((path) => !listed.includes(path))).toEqual(
      [],
    );
    expect(new Set(listed).size).toBe(findable.length);
  });

  test('only the page for wrong addresses and the editor have no address of their own', () => {
    expect(pages.filter((page) => !findable.includes(page)).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/404.html', '/admin/']),
    );
    const lost = pages.find(({ address }) => address === '/404.html')?.html ?? '';
    expect(canonicalOf(lost)).toBeNull();
    expect(lost).not.toContain('og:');
  });

  test('every page says what to show beside a link to it, with a picture that is there', async () => {
    const faults = findable.flatMap(({ address, html }) => {
      const tag = (name: string) =>
        one(html, new RegExp(`<meta property="og:${name}" content="([^"]+)"`));
      const problems = ['title', 'description', 'type', 'locale', 'site_name'].filter(
        (name) => tag(name) === null,
      );
      if (tag('url') !== SITE + address) problems.push('url');
      if (tag('description') !== one(html, /<meta name="description" content="([^"]+)"/))
        problems.push('another description');
      if (!exists(tag('image')?.replace(SITE, '') ?? '')) problems.push('image');
      if (!html.includes('<meta name="twitter:card"')) problems.push('twitter:card');
      return problems.map((problem) => `${address}: ${problem}`);
    });
    expect(faults).toEqual([]);
    for (const file of [...files].filter((name) => name.startsWith('kartu/')))
      expect(await sharp(DIST + file).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  test('every service page leads to its Markdown, and there is one', () => {
    const services = pages.filter(({ address }) => /^\/layanan\/[^/]+\/$/.test(address));
    const faults = services.filter(({ address, html }) => {
      const path = address.replace(/\/$/, '.md');
      const tag = `<link rel="alternate" type="text/markdown" href="${path}">`;
      return !html.includes(tag) || !files.has(path.slice(1));
    });
    expect(services.length).toBeGreaterThan(200);
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  test('links inside the texts for programs lead to what is there', () => {
    const texts = [...files].filter((file) => file.endsWith('.md') || file === 'llms.txt');
    const faults = texts.flatMap((file) =>
      [...readFileSync(DIST + file, 'utf8').matchAll(/\]\(https:\/\/mpp\.example(\/[^)]*)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((path) => !exists(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
});
