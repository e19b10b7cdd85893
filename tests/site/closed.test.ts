/** The content security policy at work: every page kind in a real browser, with the headers of a real host. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { builtPages, builtRedirects, pageKinds } from './dist.ts';

const site = builtSite();
const pages = builtPages();
const MARK = 'CSP:';

interface Seen {
  /** What the policy stopped: directive and what was tried. */
  readonly stopped: string[];
  /** Requests that left for another host. */
  readonly away: string[];
}

/** Runs `use` on a page and says what the policy stopped meanwhile. */
async function watch(address: string, use: (page: Page) => Promise<unknown>): Promise<Seen> {
  const page = await site.browser.newPage();
  const seen: Seen = { stopped: [], away: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) seen.stopped.push(text);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(data|blob|about):/.test(url)) seen.away.push(url);
  });
  // The browser tells of a request that the policy stopped, too: it did not leave.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') return;
    seen.away.splice(seen.away.indexOf(request.url()), 1);
  });
  await page.evaluateOnNewDocument((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`${mark} ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  }, MARK);
  try {
    await page.goto(site.origin + address, { waitUntil: 'load' });
    await use(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    await page.close();
  }
  return seen;
}

const NOTHING: Seen = { stopped: [], away: [] };
const look = () => Promise.resolve();
const kinds = {
  ...pageKinds(pages),
  plan: '/rencana/',
  editor: '/admin/',
  'work list': '/admin/daftar-kerja/',
  'short link': builtRedirects()[0]?.address ?? '',
};

describe('what stands in the pages', () => {
  const policyOf = (html: string) =>
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
  const citizens = [...pages, ...builtRedirects()].filter(({ address }) => address !== '/admin/');

  test('a policy on every page, before anything that could run, and never "unsafe"', () => {
    expect(
      citizens.filter(({ html }) => {
        const before = html.slice(0, html.indexOf(policyOf(html)));
        return (
          policyOf(html) === '' ||
          /unsafe|https?:/.test(policyOf(html)) ||
          /<(?:script|style)\b/.test(before)
        );
      }),
    ).toEqual([]);
    expect(
      citizens.filter(({ html }) => !policyOf(html).includes("require-trusted-types-for 'script'")),
    ).toEqual([]);
  });

  test('exactly as many hashes as there are blocks: no page pays for another', () => {
    const wrong = citizens.filter(({ html }) => {
      const blocks = [
        ...html.matchAll(
          /<(script|style)\b(?![^>]* src=)(?![^>]* type="application)[^>]*>([^]*?)<\/\1>/g,
        ),
      ];
      const hashes = policyOf(html).match(/'sha256-/g) ?? [];
      return hashes.length !== new Set(blocks.map(([, kind = '', text = '']) => kind + text)).size;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('no style and no handler in an attribute', () => {
    const attribute = /<[a-z][^<>]*\s(?:style|on[a-z]+)="/;
    expect(
      citizens.filter(({ html }) => attribute.test(html)).map(({ address }) => address),
    ).toEqual([]);
  });
});

describe('in the browser', () => {
  test.each(Object.entries(kinds))(
    '%s: nothing is stopped, nobody else is asked',
    async (_kind, address) => {
      expect(await watch(address, look)).toEqual(NOTHING);
    },
  );

  test('search: typed, found, opened', async () => {
    const seen = await watch('/', async (page) => {
      await page.type('#cari-beranda, main input[name=q]', 'ktp hilang');
      await page.waitForSelector('[role=option]');
      const shown = await page.$eval('[role=option]', (row) => getComputedStyle(row).display);
      expect(shown).not.toBe('');
      // Their styles came with the program.
      expect(
        await page.$eval(
          'style',
          (style) => style.sheet?.cssRules[style.sheet.cssRules.length - 1]?.cssText ?? '',
        ),
      ).toContain('@media');
    });
    expect(seen).toEqual(NOTHING);
    expect(
      await watch('/cari/?q=paspor', (page) => page.waitForSelector('#hasil-cari .rows a')),
    ).toEqual(NOTHING);
  });

  test('plan: two services, printed with its QR', async () => {
    const seen = await watch('/rencana/#tambah=ktp-el-hilang.stnk-hilang', async (page) => {
      await page.waitForSelector('.plan-bag .bring > li');
      await page.waitForSelector('.plan-sheet .qr path');
    });
    expect(seen).toEqual(NOTHING);
  });

  test('checklist: ticked, answered, printed with its QR', async () => {
    const seen = await watch('/layanan/akta-kelahiran/', async (page) => {
      await page.click('.tick input');
      await page.waitForFunction(() => Object.keys(localStorage).length > 0);
      await page.click('.option input');
      await page.waitForFunction(() => location.hash.includes('jawab'));
      await page.evaluate(() => {
        globalThis.print = () => dispatchEvent(new Event('beforeprint'));
      });
      await page.click('.tools [value=print]');
      await page.waitForSelector('.qr path');
    });
    expect(seen).toEqual(NOTHING);
  });

  test('what an attacker would try is stopped', async () => {
    const { stopped, away } = await watch('/layanan/ktp-el-hilang/', (page) =>
      page.evaluate(() => {
        const add = (name: string, attributes: Record<string, string>, text = '') => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          if (text) element.append(text);
          document.body.append(element);
        };
        const attempt = (act: () => unknown) => {
          try {
            act();
          } catch {
            // Stopped, and said so by an event.
          }
        };
        attempt(() => {
          add('script', {}, 'globalThis.hit = 1');
        });
        attempt(() => {
          add('style', {}, 'body{display:none}');
        });
        attempt(() => {
          add('base', { href: 'https://jahat.example/' });
        });
        attempt(() => {
          add('img', { src: 'https://jahat.example/x.png' });
        });
        attempt(() => {
          add('iframe', { src: 'https://jahat.example/' });
        });
        attempt(() => {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        });
        attempt(() => {
          (0, eval)('globalThis.hit = 1');
        });
        return fetch('https://jahat.example/').catch(() => null);
      }),
    );
    const directives = new Set(stopped.map((line) => line.split(' ')[1]));
    expect([...directives].sort()).toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'frame-src',
        'img-src',
        // Also what would have been a script: its text is refused before it could be one.
        'require-trusted-types-for',
        'style-src-elem',
      ]),
    );
    expect(away).toEqual([]);
  });
});
