import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { builtPages, pageKinds } from './dist.ts';

const kinds = pageKinds(builtPages());
const { service = '' } = kinds;
const site = builtSite();

interface View {
  width?: number;
  dark?: boolean;
  script?: boolean;
}

async function open(
  address: string,
  { width = 360, dark = false, script = true }: View = {},
): Promise<Page> {
  const page = await site.browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ]);
  await page.goto(site.origin + address, { waitUntil: 'load' });
  return page;
}

/** Runs `use` on a fresh page and closes it again, whatever happens. */
async function on<T>(address: string, view: View, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await open(address, view);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

describe.each(Object.entries(kinds))('%s page', (_kind, address) => {
  test.each([
    [320, false],
    [320, true],
    [1280, false],
    [1280, true],
  ])('axe finds nothing at %i px, dark: %s', async (width, dark) => {
    const faults = await on(address, { width, dark }, async (page) => {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
          document,
          {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          },
        );
        return violations.map(
          (v) =>
            `${v.id}: ${v.help} ${v.nodes
              .map((n) => n.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        );
      });
    });
    expect(faults).toEqual([]);
  });

  test('reflows at 400% (320 px) without scrolling sideways, also with text at 200%', async () => {
    const overflow = await on(address, { width: 320 }, async (page) => {
      const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
      const plain = await widest();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      return [plain, await widest()];
    });
    expect(overflow).toEqual([320, 320]);
  });

  test('links are large enough for a thumb (WCAG 2.5.8: 24 px; ours in lists: 40)', async () => {
    const small = await on(address, { width: 360 }, (page) =>
      page.evaluate(() => {
        const blocks = document.querySelectorAll<HTMLElement>(
          'nav a, .links a, .tiles a, .events a, .letters a, .button, summary',
        );
        return [...blocks]
          .filter((a) => a.offsetParent && a.getBoundingClientRect().height < 40)
          .map((a) => a.textContent);
      }),
    );
    expect(small).toEqual([]);
  });
});

describe('reading without anything else', () => {
  test('a service page asks for nothing but itself and the icon, and for no other host', async () => {
    const page = await site.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.origin + service, { waitUntil: 'networkidle0' });
    await page.close();
    const own = [site.origin + service, `${site.origin}/icon.svg`];
    expect(requests.filter((url) => !own.includes(url))).toEqual([]);
  });

  test.each(Object.entries(kinds))('%s says the same without JavaScript', async (kind, address) => {
    const text = (page: Page) =>
      page.$eval('main', (main) => {
        // Controls, and the one sentence that tells how to use them.
        for (const each of main.querySelectorAll('.if-live, .if-still')) each.remove();
        return main.innerText.replace(/\s+/g, ' ');
      });
    const without = await on(address, { script: false }, text);
    const withScript = await on(address, { script: true }, text);
    expect(without.length).toBeGreaterThan(100);
    // The home page adds one line, "open now"; the search page says why there is no search.
    if (kind === 'search') expect(without).toContain('tidak menjalankan pencarian');
    else if (kind === 'home') expect(withScript.length).toBeGreaterThan(without.length);
    else expect(withScript).toBe(without);
  });

  test('"open now" follows the clock of the building', async () => {
    const words = await on('/', {}, (page) => page.$eval('#buka', (line) => line.textContent));
    expect(words).toMatch(
      /^(Buka sekarang, sampai|Sedang istirahat, buka lagi|Belum buka, mulai|Tutup sekarang|Libur hari ini)/,
    );
  });
});

describe('keyboard', () => {
  test('the first stop is the skip link, it shows itself and leads to the content', async () => {
    await on(service, {}, async (page) => {
      await page.keyboard.press('Tab');
      const skip = await page.evaluate(() => {
        const { top } = document.activeElement?.getBoundingClientRect() ?? { top: -1 };
        return { href: document.activeElement?.getAttribute('href'), visible: top >= 0 };
      });
      expect(skip).toEqual({ href: '#isi', visible: true });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    });
  });

  test('every link is reached in order, and each shows where one is', async () => {
    await on(service, { width: 1280 }, async (page) => {
      const count = await page.evaluate(
        () =>
          [...document.querySelectorAll('a[href], summary')].filter((element) =>
            element.checkVisibility(),
          ).length,
      );
      const seen: { y: number; outline: string }[] = [];
      for (let i = 0; i < count; i += 1) {
        await page.keyboard.press('Tab');
        seen.push(
          await page.evaluate(() => {
            const element = document.activeElement ?? document.body;
            return {
              y: element.getBoundingClientRect().top,
              outline: getComputedStyle(element).outlineStyle,
            };
          }),
        );
      }
      expect(seen.filter(({ outline }) => outline !== 'solid')).toEqual([]);
    });
  });
});

test('forced colours: borders and numbers of the path are still drawn', async () => {
  await on(service, {}, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const drawn = await page.evaluate(() => {
      const style = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return [
        style('.ticket').borderTopWidth,
        style('.step-number').borderTopWidth,
        style('.slip').borderTopStyle,
      ];
    });
    expect(drawn).toEqual(['1px', '3px', 'solid']);
  });
});

test('the sheet prints black on white with squares to tick and without navigation', async () => {
  await on(service, { dark: true }, async (page) => {
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => {
      const style = (selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body, pseudo);
      return {
        paper: style('body').backgroundColor,
        ink: style('body').color,
        nav: style('.top nav').display,
        square: style('.bring > li:not(.one-of)', '::after').width,
      };
    });
    expect(printed).toMatchObject({
      paper: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
      nav: 'none',
    });
    expect(Number.parseFloat(printed.square)).toBeGreaterThan(10);
  });
});
