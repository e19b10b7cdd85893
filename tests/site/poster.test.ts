import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { builtPages } from './dist.ts';

const site = builtSite();
/** The posters with the most text: the ones that might need a second sheet. */
const fullest = builtPages()
  .filter(({ address }) => address.endsWith('/poster/'))
  .map(({ address, html }) => ({
    address,
    letters: html.replace(/<(svg|style|script)[\s\S]*?<\/\1>|<[^>]+>/g, '').length,
  }))
  .sort((one, two) => two.letters - one.letters)
  .slice(0, 8)
  .map(({ address }) => address);

/** Points, of which 72 are an inch, as a PDF rounds them. */
const SHEETS = { a4: [595, 842], a5: [420, 595] } as const;

async function sheet(address: string, script = true) {
  const page = await site.browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.goto(site.origin + address, { waitUntil: 'load' });
  return page;
}

describe('posters', () => {
  test.each(fullest)(
    '%s is one sheet of A4, and one of A5, chosen without JavaScript',
    async (address) => {
      const page = await sheet(address, false);
      for (const [size, expected] of Object.entries(SHEETS)) {
        await page.click(`#${size}`);
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
        expect(
          boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
        ).toEqual([expected]);
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      }
      await page.close();
    },
  );

  test('what must be read from two metres is large enough', async () => {
    const page = await sheet('/layanan/ktp-el-hilang/poster/');
    await page.emulateMediaType('print');
    const [name, fee, typed, qr, shown] = await page.evaluate(() => {
      const millimetres = (pixels: number) => (pixels / 96) * 25.4;
      const size = (selector: string) =>
        millimetres(
          Number.parseFloat(
            getComputedStyle(document.querySelector(selector) ?? document.body).fontSize,
          ),
        );
      const code = document.querySelector('.qr')?.getBoundingClientRect().width ?? 0;
      const tools = document.querySelector('.poster-tools')?.getBoundingClientRect().height ?? -1;
      return [size('.poster h1'), size('.poster dd'), size('.type b'), millimetres(code), tools];
    });
    // A capital is 0.7 of the size; a healthy eye needs 1/690 of the distance, ease asks for twice that: 6 mm.
    expect(Math.min(name ?? 0, fee ?? 0, typed ?? 0) * 0.7).toBeGreaterThanOrEqual(6);
    expect(qr).toBeGreaterThanOrEqual(70);
    expect(shown).toBe(0);
    await page.close();
  });
});
