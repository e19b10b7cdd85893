/** Search, plan and checklist in a browser that lacks what Chrome 90, Safari 15 and Firefox 102 lack. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { GLOBALS, METHODS, STATICS } from './old-words.ts';

const site = builtSite();

/** Takes away, before anything of ours runs, what an old browser does not have. */
function forget(methods: typeof METHODS, statics: typeof STATICS, globals: readonly string[]) {
  const world = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
  const drop = (from: object | undefined, name: string) => {
    if (from) Reflect.deleteProperty(from, name);
  };
  for (const [owner, names] of Object.entries(methods))
    for (const name of names) drop(world[owner]?.['prototype'] as object | undefined, name);
  for (const [owner, names] of Object.entries(statics))
    for (const name of names)
      drop(owner === 'crypto' ? (Object.getPrototypeOf(crypto) as object) : world[owner], name);
  for (const name of globals) drop(world, name);
}

async function visit(address: string, use: (page: Page) => Promise<void>) {
  const page = await site.browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
    await page.setViewport({ width: 360, height: 800 });
    await page.evaluateOnNewDocument(forget, METHODS, STATICS, GLOBALS);
    await page.goto(site.origin + address);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('on an old phone', () => {
  test('the browser of this test really is old', async () => {
    await visit('/', async (page) => {
      const kept = await page.evaluate(() => [
        'at' in Array.prototype,
        'hasOwn' in Object,
        'canParse' in URL,
        'structuredClone' in globalThis,
        'randomUUID' in crypto,
      ]);
      expect(kept).toEqual([false, false, false, false, false]);
    });
  });

  test('the search finds', async () => {
    await visit('/', async (page) => {
      await page.click('#cari');
      await page.type('#cari', 'ktp hilang');
      await page.waitForSelector('[role=option]');
      const words = await page.$$eval('[role=option]', (all) =>
        all.map((each) => each.textContent),
      );
      expect(words.join('\n')).toContain('KTP-el hilang');
    });
  });

  test('the search page answers', async () => {
    await visit('/cari/#q=kapan%20buka', async (page) => {
      await page.waitForSelector('#hasil-cari .rows a, #hasil-cari .search-failed');
      expect((await page.$$('#hasil-cari .rows a')).length).toBeGreaterThan(0);
    });
  });

  test('the plan is made, and an answer shortens it', async () => {
    await visit('/rencana/#tambah=ktp-el-hilang.stnk-hilang', async (page) => {
      await page.waitForSelector('.plan-bag .bring > li');
      const rows = () => page.$$eval('.plan-bag .bring > li', (all) => all.length);
      const before = await rows();
      await page.select('[id="tanya-ktp-el-hilang.kewarganegaraan"]', 'wni');
      await page.waitForFunction(
        (count) => document.querySelectorAll('.plan-bag .bring > li').length < count,
        {},
        before,
      );
      expect(await rows()).toBeGreaterThan(3);
    });
  });

  test('the checklist shortens, ticks and shares', async () => {
    await visit('/layanan/akta-kelahiran/', async (page) => {
      await page.click('[name="surat-nikah"][value="buku-nikah"]');
      await page.waitForSelector('.told:not(:empty)');
      await page.click('.tick input');
      await page.waitForSelector('.ready:not(:empty)');
      await page.click('.tools > button[value=share]');
      await page.waitForSelector('.tools-more');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    });
  });
});
