import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const site = builtSite();

async function open(path: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
  await client.send('Network.clearBrowserCache');
  await page.setViewport({ width: 360, height: 800 });
  await before?.(page);
  await page.goto(site.origin + path);
  return page;
}
const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const planned = (page: Page) =>
  page.$$eval('.plan-services a', (links) => links.map((link) => link.textContent));
const bag = async (page: Page) => {
  await page.waitForSelector('.plan-bag');
  return page.$$eval('.plan-bag .bring > li', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText.replaceAll('\n', ' ')),
  );
};
const WALLET = '/rencana/#tambah=ktp-el-hilang.stnk-hilang';

describe('the plan', () => {
  test('services added one after the other share one bag, which survives the page', async () => {
    const page = await open('/layanan/ktp-el-hilang/');
    await page.click('.tools > a');
    const alone = await bag(page);
    await page.goto(`${site.origin}/layanan/stnk-hilang/`);
    await page.click('.tools > a');
    await page.waitForFunction(() => document.querySelectorAll('.plan-services a').length === 2);
    expect(await planned(page)).toEqual(['KTP-el hilang', 'STNK hilang atau rusak']);
    const both = await bag(page);
    expect(both.length).toBeGreaterThan(alone.length);
    const report = both.filter((row) => row.startsWith('Surat keterangan kehilangan'));
    expect(report).toHaveLength(1);
    expect(report[0]).toContain('KTP-el hilang dan STNK hilang');
    await page.goto('about:blank');
    await page.goto(`${site.origin}/rencana/`);
    expect(await bag(page)).toEqual(both);
    await page.close();
  });

  test('an answer shrinks the bag, stands in the address, and the link makes the same plan elsewhere', async () => {
    const page = await open(WALLET);
    const before = await bag(page);
    await page.select('[id="tanya-ktp-el-hilang.kewarganegaraan"]', 'wni');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.plan-bag .bring > li').length < count,
      {},
      before.length,
    );
    const after = await bag(page);
    const link = page.url();
    expect(link).toContain('kewarganegaraan:wni');
    const requests: string[] = [];
    const other = await open(link.slice(site.origin.length), (fresh) => {
      fresh.on('request', (request) => requests.push(request.url()));
      return Promise.resolve();
    });
    expect(await bag(other)).toEqual(after);
    expect(requests.filter((url) => url.includes('wni') && !url.includes('#'))).toEqual([]);
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    await other.close();
    await page.close();
  });

  test('a missing paper is added with one tap, then issued in the plan, and comes first', async () => {
    const page = await open(WALLET);
    await bag(page);
    await (
      await page.waitForSelector('::-p-text(Tambahkan: Surat kehilangan dari polisi)')
    )?.click();
    await page.waitForFunction(() => document.querySelectorAll('.plan-services a').length === 3);
    // The card alone is issued already; the letter joins it once its piece is there.
    await page.waitForFunction(() =>
      document.querySelector('.plan-issued')?.textContent.includes('Surat keterangan kehilangan'),
    );
    expect(await text(page, '.plan-stages')).toMatch(/^\s*Surat kehilangan dari polisi/);
    await page.waitForSelector('.plan-sheet .qr path');
    await page.emulateMediaType('print');
    const printed = await text(page, 'main');
    expect(printed).toContain(page.url());
    expect(printed).toContain('Biaya seluruhnya');
    expect(printed).not.toContain('Tambahkan');
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    // Front and back of one sheet, with no question answered.
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('a life event offers what is usual, and adds what is ticked', async () => {
    const page = await open('/peristiwa/kelahiran/');
    await page.click('a.button');
    await page.waitForSelector('.plan-event input');
    const ticked = await page.$$eval('.plan-event input:checked', (all) => all.length);
    expect(ticked).toBeGreaterThan(1);
    await page.click('.plan-event button');
    await bag(page);
    expect(await planned(page)).toHaveLength(ticked);
    await page.close();
  });

  test('dates skip the weekend and holidays, and an unknown duration gives none', async () => {
    const page = await open(WALLET);
    await bag(page);
    // Christmas Day 2026 is a Friday and stands in site.yml.
    await page.$eval('#rencana-mulai', (field) => {
      const input = field as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        '2026-12-25',
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector('.plan-dates');
    expect(await text(page, '.plan-dates')).toContain('paling cepat 28 Desember 2026');
    await page.close();
  });

  test('taking a service out moves the focus to the heading, and forgetting forgets', async () => {
    const page = await open(WALLET);
    await bag(page);
    await page.click('.remove');
    await page.waitForFunction(() => document.querySelectorAll('.plan-services a').length === 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('yang-diurus');
    await (await page.$('::-p-text(Hapus rencana ini)'))?.click();
    await page.waitForFunction(() => !location.hash && localStorage.length === 0);
    expect(await planned(page)).toEqual([]);
    await page.close();
  });

  test.each(['#v1&l=zzzz.9999&q=:::&h=%%%', '#tambah=..', '#peristiwa=tidak-ada', '#apa-saja'])(
    'the foreign fragment %s does no harm',
    async (hash) => {
      const faults: string[] = [];
      const page = await open(`/rencana/${hash}`, (fresh) => {
        fresh.on('pageerror', (error) => faults.push(String(error)));
        return Promise.resolve();
      });
      await page.waitForFunction(() => document.body.innerText.includes('masih kosong'));
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('storage that refuses is said, and the plan works all the same', async () => {
    const page = await open(WALLET, (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        Storage.prototype.setItem = () => {
          throw new Error('penuh');
        };
      }),
    );
    await bag(page);
    expect(await text(page, 'main')).toContain('menolak menyimpan');
    await page.close();
  });

  test('a failed download is told; "Coba lagi" tries again', async () => {
    const page = await open('/rencana/');
    await page.waitForFunction(() => document.body.innerText.includes('masih kosong'));
    await page.setOfflineMode(true);
    await page.evaluate(() => {
      location.hash = '#v1&l=b323';
    });
    await page.waitForSelector('.plan-failed');
    await page.setOfflineMode(false);
    await page.click('.plan-failed button');
    expect((await bag(page)).length).toBeGreaterThan(1);
    await page.close();
  });

  test.each([false, true])(
    'axe finds nothing; nothing wider than 320 px; dark: %s',
    async (dark) => {
      const page = await open(WALLET, async (fresh) => {
        await fresh.setViewport({ width: 320, height: 800 });
        const value = dark ? 'dark' : 'light';
        await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      });
      await bag(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      await page.close();
    },
  );

  test('without JavaScript it says so and leads to the services', async () => {
    const page = await open('/rencana/', (fresh) => fresh.setJavaScriptEnabled(false));
    expect(await text(page, 'main')).toContain('membutuhkan JavaScript');
    await page.close();
  });
});
