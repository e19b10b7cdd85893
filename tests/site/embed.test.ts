import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD } from './budgets.ts';
import { builtSite } from './built-site.ts';
import { builtFiles, builtPages } from './dist.ts';

const site = builtSite();
const pages = builtPages();
const files = new Set(builtFiles());
const cards = pages.filter(({ address }) => address.startsWith('/sematan/'));
const OURS = 'https://mpp.example';

/** Another site: whatever page is asked of it, it answers with `body`. */
let body = '';
let other: Server;
beforeAll(async () => {
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="id"><title>Situs lain</title>${body}`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(() => other.close());

/** Opens that page, with our addresses leading to the site that was built. */
async function elsewhere<T>(
  html: string,
  use: (page: Page) => Promise<T>,
  script = true,
): Promise<T> {
  body = html.replaceAll(OURS, site.origin);
  const page = await site.browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
  await page.setJavaScriptEnabled(script);
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, {
      waitUntil: 'load',
    });
    return await use(page);
  } finally {
    await page.close();
  }
}

const frameOf = (address: string) => `<iframe src="${OURS}${address}" title="uji"></iframe>`;
const titlesIn = (page: Page) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.$eval('h1', (title) => title.textContent).catch(() => null)),
  );
const heightsOf = (page: Page) =>
  page.$$eval('iframe', (frames) => frames.map((frame) => frame.getBoundingClientRect().height));
/** Waits until `seen` holds; the browser is slow now and then. */
async function until(page: Page, seen: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await seen()) return;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  throw new Error('It never came to be.');
}

describe('cards in other sites', () => {
  test('one for every service, light also where nothing is compressed, hidden from search engines', () => {
    expect(cards.length).toBeGreaterThan(200);
    for (const { address, html } of cards) {
      expect(Buffer.byteLength(html), address).toBeLessThanOrEqual(CARD);
      const page = address.replace('/sematan/', '/layanan/');
      expect(html).toContain('<meta name="robots" content="noindex"');
      expect(html).toContain(`<link rel="canonical" href="${OURS}${page}"`);
      expect(html).toContain(`href="${page}" target="_blank" rel="noopener"`);
    }
  });

  test('a card may be framed by anyone, without any script; another page by nobody', async () => {
    const html = frameOf('/sematan/ktp-el-hilang/') + frameOf('/layanan/ktp-el-hilang/');
    expect(await elsewhere(html, titlesIn, false)).toEqual(['KTP-el hilang', null]);
  });

  test('twenty cards get the height of their content, whenever the script comes', async () => {
    const twenty = cards
      .slice(0, 20)
      .map(({ address }) => frameOf(address))
      .join('');
    const script = `<script async src="${OURS}/sematan/tinggi.js"></script>`;
    for (const html of [script + twenty, twenty + script + script]) {
      await elsewhere(html, async (page) => {
        const hidden = () =>
          Promise.all(
            page
              .frames()
              .slice(1)
              .map((frame) =>
                frame.evaluate(() => document.documentElement.scrollHeight - innerHeight),
              ),
          );
        await until(page, async () => (await heightsOf(page)).every((height) => height > 200));
        const heights = await heightsOf(page);
        expect(heights).toHaveLength(20);
        expect(new Set(heights).size).toBeGreaterThan(5);
        expect(await hidden()).toEqual(Array(20).fill(0));
        expect(
          await page.evaluate(() =>
            Object.keys(globalThis).filter((key) => /sekali|tinggi/i.test(key)),
          ),
        ).toEqual([]);
      });
    }
  });

  test('nobody else can set a height: not another site, not the page of a frame that is none of ours', async () => {
    const lie = `<iframe srcdoc="<script>parent.postMessage({type:'sekali-datang:tinggi',height:900},'*')</script>" title="palsu" id="palsu"></iframe>`;
    const html = `<script src="${OURS}/sematan/tinggi.js"></script>${lie}${frameOf('/sematan/ktp-el-hilang/')}`;
    await elsewhere(html, async (page) => {
      await until(page, async () => ((await heightsOf(page))[1] ?? 0) > 200);
      await page.evaluate(() => {
        postMessage({ type: 'sekali-datang:tinggi', height: 900 }, '*');
      });
      expect((await heightsOf(page))[0]).toBeLessThan(200);
    });
  });
});

test('the service page leads programs to the description of its card', () => {
  const service = pages.find(({ address }) => address === '/layanan/ktp-el-hilang/');
  const [, href = ''] =
    /type="application\/json\+oembed" href="([^"]+)"/.exec(service?.html ?? '') ?? [];
  expect(href).toBe(`${OURS}/sematan/ktp-el-hilang/oembed.json`);
  expect(files.has(href.slice(OURS.length + 1))).toBe(true);
});

describe('the link page', () => {
  const address = '/layanan/ktp-el-hilang/tautkan/';
  const open = async (script: boolean) => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(script);
    await page.goto(site.origin + address, { waitUntil: 'load' });
    return page;
  };

  test('every text can be selected with the keyboard, without JavaScript', async () => {
    const page = await open(false);
    const boxes = await page.$$eval('.copy input, .copy textarea', (all) =>
      all.map((box) => [(box as HTMLInputElement).readOnly, box.closest('label') !== null]),
    );
    expect(boxes).toEqual(Array(5).fill([true, true]));
    expect(
      await page.$$eval('.copy button', (all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    await page.close();
  });

  test('the buttons copy, with the keyboard too, and say so', async () => {
    const page = await open(true);
    await page.evaluate(() => {
      const kept = globalThis as unknown as { copied: string[] };
      kept.copied = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(kept.copied.push(text)) },
      });
    });
    for (const button of await page.$$('.copy button')) {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    const { copied, boxes, said } = await page.evaluate(() => ({
      copied: (globalThis as unknown as { copied: string[] }).copied,
      boxes: [...document.querySelectorAll<HTMLInputElement>('.copy input, .copy textarea')].map(
        (box) => box.value,
      ),
      said: [...document.querySelectorAll('.copy [role=status]')].map((line) => line.textContent),
    }));
    expect(copied).toEqual(boxes);
    expect(new Set(said)).toEqual(new Set(['Sudah disalin.']));
    await page.close();
  });

  test('where copying is forbidden, the text is selected and the page says what to do', async () => {
    const page = await open(true);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await page.click('.copy button');
    const chosen = await page.evaluate(() => {
      const box = document.activeElement as HTMLInputElement;
      return [box.tagName, box.selectionStart, box.selectionEnd === box.value.length];
    });
    expect(chosen).toEqual(['INPUT', 0, true]);
    expect(await page.$eval('.copy [role=status]', (line) => line.textContent)).toContain('Ctrl+C');
    await page.close();
  });
});

describe('docs/menautkan.md', () => {
  const guide = readFileSync(new URL('../../docs/menautkan.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/```html uji\n([\s\S]*?)```/g)].map(([, code = '']) =>
    code.trim(),
  );

  test('its examples lead somewhere', () => {
    expect(examples.length).toBeGreaterThan(5);
    const addresses = examples.flatMap((code) => [
      ...code.matchAll(/https:\/\/mpp\.example(\/[^"#]*)/g),
    ]);
    const missing = addresses
      .map(([, path = '']) => (path.endsWith('/') ? `${path}index.html` : path).slice(1))
      .filter((file) => !files.has(file));
    expect(addresses.length).toBeGreaterThanOrEqual(examples.length);
    expect(missing).toEqual([]);
  });

  test.each(examples)('%s', async (code) => {
    const broken = await elsewhere(code, async (page) => {
      const framed = await titlesIn(page);
      const pictures = await page.$$eval('img', (all) =>
        all
          .filter((picture) => picture.naturalWidth === 0 || picture.alt === '')
          .map(({ src }) => src),
      );
      const unseen = await page.$$eval('a, iframe', (all) =>
        all
          .filter((each) => each.getBoundingClientRect().height === 0)
          .map((each) => each.outerHTML),
      );
      return [...framed.filter((title) => !title), ...pictures, ...unseen];
    });
    expect(broken).toEqual([]);
  });
});
