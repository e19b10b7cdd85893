/** The search in a real browser, on the built site. */
import axe from 'axe-core';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const site = builtSite();

interface View {
  width?: number;
  dark?: boolean;
  script?: boolean;
  /** Runs in the page before anything of ours. */
  before?: () => void;
  /** Requests that fail, as without signal. */
  broken?: (request: HTTPRequest) => boolean;
}

/** Runs `use` on a page of a fresh visitor: nothing kept from other tests. */
async function visit(address: string, view: View, use: (page: Page) => Promise<void>) {
  // A context of its own would be simpler, but closing one ends the Chromium that we ship (one process).
  const page = await site.browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    await page.setViewport({ width: view.width ?? 360, height: 800 });
    await page.setJavaScriptEnabled(view.script ?? true);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: view.dark ? 'dark' : 'light' },
    ]);
    if (view.before) await page.evaluateOnNewDocument(view.before);
    if (view.broken) await breakRequests(page, view.broken);
    await page.goto(site.origin + address, { waitUntil: 'load' });
    await use(page);
  } finally {
    await page.close();
  }
}

async function breakRequests(page: Page, isBroken: (request: HTTPRequest) => boolean) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (isBroken(request) ? request.abort() : request.continue());
  });
}

const isIndex = (request: HTTPRequest) => request.url().endsWith('.json');
const SERVICE = '/layanan/ktp-el-hilang/';
const OPTION = '[role=option]';
const RESULT = '#hasil-cari .rows a:not(.result-plan a)';

async function type(page: Page, box: string, words: string) {
  await page.click(box);
  await page.type(box, words);
}
const text = async (page: Page, selector: string) => {
  const element = await page.waitForSelector(selector);
  return (await element?.evaluate((each) => (each as HTMLElement).innerText)) ?? '';
};
/** Waits until the page says this somewhere. */
const says = (page: Page, words: string, selector = 'body') =>
  page.waitForFunction(
    (wanted: string, where: string) =>
      document.querySelector<HTMLElement>(where)?.innerText.includes(wanted),
    {},
    words,
    selector,
  );
const here = (page: Page) => page.url().slice(site.origin.length);
const until = (page: Page, address: string) =>
  page.waitForFunction(
    (wanted: string) => location.pathname + location.search + location.hash === wanted,
    {},
    address,
  );

describe('the box in the header', () => {
  test('shows the right service first, marked, with its facts', async () => {
    await visit('/layanan/akta-kelahiran/', {}, async (page) => {
      await type(page, '#cari', 'ktp hilang');
      await says(page, 'KTP-el hilang', OPTION);
      expect(await text(page, `${OPTION} .found-facts`)).toContain('Disdukcapil');
      expect(await page.$$eval(`${OPTION} mark`, (marks) => marks[0]?.textContent)).toBe('KTP');
      await says(page, 'layanan ditemukan', '[role=status]');
    });
  });

  test('arrow keys and Enter lead to the page; nothing else moves meanwhile', async () => {
    await visit('/layanan/akta-kelahiran/', {}, async (page) => {
      const top = () => page.$eval('main', (main) => main.getBoundingClientRect().top);
      const before = await top();
      await type(page, '#cari', 'ktp hilang');
      await page.waitForSelector(OPTION);
      expect(await top()).toBe(before);
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector(`${OPTION}[aria-selected=true]`);
      const active = await page.$eval('#cari', (box) => [
        box.getAttribute('aria-activedescendant'),
        box.getAttribute('aria-expanded'),
      ]);
      expect(active).toEqual(['cari-daftar-0', 'true']);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(here(page)).toBe(SERVICE);
    });
  });

  test('Escape closes the list and keeps the words; an arrow opens it again', async () => {
    await visit(SERVICE, {}, async (page) => {
      await type(page, '#cari', 'paspor');
      await page.waitForSelector(OPTION);
      await page.keyboard.press('Escape');
      await page.waitForSelector(OPTION, { hidden: true });
      expect(await page.$eval('#cari', (box) => (box as HTMLInputElement).value)).toBe('paspor');
      expect(await page.$eval('#cari', (box) => box.ariaExpanded)).toBe('false');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector(OPTION);
    });
  });

  test('keeps what is typed while the program is on its way', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await visit(SERVICE, {}, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().includes('/_astro/')) void gate.then(() => request.continue());
        else void request.continue();
      });
      await type(page, '#cari', 'akta kelahiran');
      release();
      await says(page, 'Akta kelahiran', OPTION);
      expect(await page.$eval('#cari', (box) => (box as HTMLInputElement).value)).toBe(
        'akta kelahiran',
      );
    });
  });

  test('a question leads to the block that answers it', async () => {
    await visit('/', { width: 1280 }, async (page) => {
      await type(page, '#urus', 'berapa biaya paspor');
      await page.waitForSelector(OPTION);
      expect(await page.$eval(OPTION, (option) => option.getAttribute('href'))).toMatch(
        /^\/layanan\/paspor-.*\/#biaya$/,
      );
    });
  });
});

describe('the search page', () => {
  test('Enter leads to all results; filters and words stand in the address, Back steps back', async () => {
    await visit('/', {}, async (page) => {
      await type(page, '#urus', 'ktp');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(here(page)).toBe('/cari/#q=ktp');
      await says(page, 'KTP-el', RESULT);
      await page.$eval('.search-filters', (filters) => {
        filters.setAttribute('open', '');
      });
      await page.select('.search-filters select', 'disdukcapil');
      await until(page, '/cari/#q=ktp&instansi=disdukcapil');
      await page.click('.tick input');
      await until(page, '/cari/#q=ktp&instansi=disdukcapil&online=1');
      const facts = await page.$$eval('#hasil-cari .rows p:not(.result-plan)', (lines) =>
        lines.map((line) => line.textContent),
      );
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter((line) => !/Disdukcapil.*Bisa online/.test(line))).toEqual([]);
      await page.goBack();
      await until(page, '/cari/#q=ktp&instansi=disdukcapil');
      expect(await page.$eval('.tick input', (tick) => tick.checked)).toBe(false);
    });
  });

  test('Back skips half-typed words and restores the query before', async () => {
    await visit('/cari/#q=paspor', {}, async (page) => {
      await says(page, 'Paspor', RESULT);
      await page.$eval('#cari', (box) => {
        (box as HTMLInputElement).value = '';
      });
      await page.type('#cari', 'sim baru', { delay: 150 });
      await page.keyboard.press('Enter');
      await until(page, '/cari/#q=sim+baru');
      await says(page, 'SIM', RESULT);
      await page.goBack();
      await until(page, '/cari/#q=paspor');
      await says(page, 'Paspor', RESULT);
      expect(await page.$eval('#cari', (box) => (box as HTMLInputElement).value)).toBe('paspor');
    });
  });

  test('understands ?q= and mends a slip', async () => {
    await visit('/cari/?q=paspro', {}, async (page) => {
      await says(page, 'Maksud Anda: paspor');
      expect(here(page)).toBe('/cari/#q=paspro');
      expect(await page.$eval('#semua', (list) => list.checkVisibility())).toBe(false);
    });
  });

  test('says plainly that nothing was found, and where to turn', async () => {
    await visit('/cari/#q=qwxzy', {}, async (page) => {
      await says(page, 'Tidak ada yang cocok dengan “qwxzy”');
      const ways = await page.$$eval('.search-nothing a', (links) => links.map((a) => a.href));
      expect(ways).toEqual([
        `${site.origin}/layanan/`,
        `${site.origin}/#datang`,
        'https://www.lapor.go.id/',
      ]);
    });
  });

  test('without JavaScript the form lands on the A–Z list', async () => {
    await visit(SERVICE, { script: false }, async (page) => {
      await type(page, '#cari', 'paspor');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(here(page)).toBe('/cari/?q=paspor');
      expect(await text(page, '#semua')).toContain('Semua layanan ada di daftar ini');
      expect(await page.$$eval('#semua .rows a', (links) => links.length)).toBeGreaterThan(100);
      expect(await page.$eval('.search-wait', (wait) => wait.checkVisibility())).toBe(false);
    });
  });
});

describe('when something fails', () => {
  test('a failed download says so; "Coba lagi" tries again', async () => {
    for (const [address, box] of [
      [SERVICE, '#cari'],
      ['/cari/', '#cari'],
    ] as const) {
      let isDown = true;
      const broken = (request: HTTPRequest) => isDown && isIndex(request);
      await visit(address, { broken }, async (page) => {
        await type(page, box, 'paspor');
        await says(page, 'Pencarian gagal dimuat', '.search-failed:not([hidden])');
        expect(
          await page.$eval('.search-failed:not([hidden]) a', (a) => a.getAttribute('href')),
        ).toBe('/layanan/');
        isDown = false;
        await page.click('.search-failed:not([hidden]) button');
        await says(page, 'Paspor', address === '/cari/' ? RESULT : OPTION);
      });
    }
  });

  test('the search page without its program shows the A–Z list and says why', async () => {
    const broken = (request: HTTPRequest) => request.url().includes('/_astro/');
    await visit('/cari/#q=paspor', { broken }, async (page) => {
      await says(page, 'Pencarian gagal dimuat', '#cari-gagal');
      expect(await page.$eval('#semua', (list) => list.checkVisibility())).toBe(true);
    });
  });

  test('a kept index answers without signal, even an older one', async () => {
    let isDown = false;
    const broken = (request: HTTPRequest) => isDown && isIndex(request);
    await visit(SERVICE, { broken }, async (page) => {
      const kept = () =>
        page.evaluate(async () => {
          const cache = await caches.open('sekali-datang-cari');
          return (await cache.keys()).map(({ url }) => new URL(url).pathname);
        });
      const [current] = await page.$$eval('#cari', ([box]) => [
        box?.closest('form')?.dataset['index'],
      ]);
      await page.evaluate(async () => {
        const cache = await caches.open('sekali-datang-cari');
        await cache.put('/cari/indeks.0000000000.json', new Response('{}'));
      });
      await type(page, '#cari', 'paspor');
      await page.waitForSelector(OPTION);
      await expect.poll(kept, { message: 'the older one is gone' }).toEqual([current]);
      // The site has a newer index than the one kept, and the signal is lost.
      await page.evaluate(async () => {
        const cache = await caches.open('sekali-datang-cari');
        const [request] = await cache.keys();
        const response = request && (await cache.match(request));
        if (!request || !response) return;
        await cache.put('/cari/indeks.1111111111.json', response);
        await cache.delete(request);
      });
      isDown = true;
      await page.reload();
      await type(page, '#cari', 'paspor');
      await says(page, 'Paspor', OPTION);
    });
  });

  test.each([
    [
      'throws',
      () => {
        Object.defineProperty(globalThis, 'caches', {
          get: () => ({ open: () => Promise.reject(new Error('refused')) }),
        });
      },
    ],
    [
      'is absent',
      () => {
        Object.defineProperty(globalThis, 'caches', { value: undefined });
      },
    ],
    [
      'is full',
      () => {
        Cache.prototype.put = () => Promise.reject(new Error('QuotaExceeded'));
      },
    ],
  ])('storage that %s does no harm', async (_what, before) => {
    await visit(SERVICE, { before }, async (page) => {
      await type(page, '#cari', 'paspor');
      await says(page, 'Paspor', OPTION);
    });
  });
});

test('no request carries what is searched for, and nothing about it is stored', async () => {
  // What arrives at the server, because a browser's own list also names what it keeps to itself.
  const requests: string[] = [];
  site.server.on('request', ({ url, headers }) => {
    requests.push(`${url} ${JSON.stringify(headers)}`);
  });
  await visit('/', {}, async (page) => {
    await type(page, '#urus', 'zakatku');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await says(page, 'zakatku');
    await page.type('#cari', ' paspor');
    await until(page, '/cari/#q=zakatku+paspor');
    await page.reload({ waitUntil: 'networkidle0' });
    await page.click('.brand');
    await page.waitForSelector('#urus');
    await page.goBack({ waitUntil: 'networkidle0' });
    const stored = await page.evaluate(async () =>
      JSON.stringify([
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    );
    expect(stored).toBe('[0,0,"",[],["sekali-datang-cari"]]');
  });
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((request) => request.includes('zakatku'))).toEqual([]);
});

describe('axe finds nothing', () => {
  const views = [
    ['/cari/#q=ktp', '', RESULT],
    ['/cari/#q=ktp&online=1', '', RESULT],
    ['/cari/#q=qwxzy', '', '.search-nothing'],
    [SERVICE, 'ktp hilang', OPTION],
    ['/', 'qwxzy', '.found-note'],
  ] as const;
  test.each(views.flatMap((view) => [false, true].map((dark) => [...view, dark] as const)))(
    'on %s with "%s" (%s, dark: %s)',
    async (address, words, shown, dark) => {
      for (const width of [320, 1280])
        await visit(address, { width, dark }, async (page) => {
          if (words) await type(page, '#cari', words);
          await page.waitForSelector(shown);
          await page.evaluate(axe.source);
          const faults = await page.evaluate(async () => {
            const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          });
          expect(faults).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBe(width);
        });
    },
  );
});
