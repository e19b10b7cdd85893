/** The checklist of a service page in a real browser, on the built site. */
import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SHARE_LIMIT } from '../../src/i18n/share-text.ts';
import { builtSite } from './built-site.ts';

const site = builtSite();
const SERVICE = '/layanan/akta-kelahiran/';
const ANSWERS = '#jawab:orang-tua=ya,surat-nikah=buku-nikah';
const TICK = '.tick input';

interface View {
  width?: number;
  dark?: boolean;
  script?: boolean;
  /** What an earlier visit left. */
  stays?: boolean;
  before?: () => void;
}

async function visit(address: string, view: View, use: (page: Page) => Promise<void>) {
  const page = await site.browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    if (!view.stays) {
      const session = await page.createCDPSession();
      await session.send('Storage.clearDataForOrigin', {
        origin: site.origin,
        storageTypes: 'all',
      });
    }
    await page.setViewport({ width: view.width ?? 360, height: 800 });
    await page.setJavaScriptEnabled(view.script ?? true);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: view.dark ? 'dark' : 'light' },
    ]);
    if (view.before) await page.evaluateOnNewDocument(view.before);
    await page.goto(site.origin + address);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
}

const says = (page: Page, selector: string, words: string | RegExp) =>
  expect
    .poll(() => page.$eval(selector, (each) => each.textContent).catch(() => ''), {
      timeout: 8_000,
    })
    .toMatch(words);
const shown = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).length);
const choose = (page: Page, question: string, option: string) =>
  page.click(`[name="${question}"][value="${option}"]`);
const press = (page: Page, words: string) =>
  page.$$eval(
    'button',
    (all, wanted) => {
      all.find(({ textContent }) => textContent.trim() === wanted)?.click();
    },
    words,
  );
const hash = (page: Page) => new URL(page.url()).hash;
const LISTS = '.bring li[id], .step, .fees > div';

describe('answers', () => {
  test('shorten the lists; clearing brings everything back', async () => {
    await visit(SERVICE, {}, async (page) => {
      const before = await shown(page, LISTS);
      const top = () =>
        page.$eval('[value=buku-nikah]', (radio) => radio.getBoundingClientRect().top);
      await choose(page, 'orang-tua', 'ya');
      await says(page, '.told', /^\d+ dokumen, \d+ langkah\./);
      const at = await top();
      await choose(page, 'surat-nikah', 'buku-nikah');
      await says(page, '.told', '6 dokumen, 5 langkah. 3 baris');
      expect(await top(), 'nothing moves under the finger').toBe(at);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        'buku-nikah',
      );
      expect(await shown(page, LISTS)).toBe(before - 3);
      expect(hash(page)).toBe(ANSWERS);
      // A question not answered hides nothing: both of its rows are there, with the condition in words.
      expect(await shown(page, '[data-when^="surat-lahir="] li[id]')).toBeGreaterThan(1);
      await press(page, 'Tampilkan semua');
      expect(await shown(page, LISTS)).toBe(before);
      await press(page, 'Hanya untuk saya');
      expect(await shown(page, LISTS)).toBe(before - 3);
      await press(page, 'Hapus jawaban');
      expect(await shown(page, LISTS)).toBe(before);
      expect(hash(page)).toBe('');
    });
  });

  test('come back from the address, beside a place to jump to', async () => {
    await visit(SERVICE + ANSWERS.replace('#', '#langkah~'), {}, async (page) => {
      await says(page, '.told', '6 dokumen');
      await page.waitForFunction(
        () => Math.abs(document.getElementById('langkah')?.getBoundingClientRect().top ?? 999) < 40,
      );
      await page.click('.contents [href="#biaya"]');
      await page.waitForFunction(() => location.hash.startsWith('#biaya~jawab:orang-tua=ya'));
      const numbers = await page.$$eval('.step', (steps) =>
        steps
          .filter((step) => step.checkVisibility())
          .map((step) => step.querySelector('.step-number')?.childNodes[1]?.textContent),
      );
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    });
  });

  test.each(['#jawab:umur=21,orang-tua=entah', '#jawab:%E0%A4%A', '#dokumen-entah'])(
    'a foreign address %s does no harm',
    async (foreign) => {
      await visit(SERVICE + foreign, {}, async (page) => {
        await choose(page, 'orang-tua', 'ya');
        await says(page, '.told', /dokumen/);
        expect(hash(page)).toBe('#jawab:orang-tua=ya');
      });
    },
  );

  test('the fee on the ticket follows', async () => {
    await visit('/layanan/cerai-gugat/', {}, async (page) => {
      const fee = () => page.$eval('[data-fees]', (each) => each.textContent);
      const before = await fee();
      await choose(page, 'biaya', 'tidak-mampu').catch(() =>
        page.click('fieldset label:nth-of-type(2)'),
      );
      await expect.poll(fee).not.toBe(before);
      await press(page, 'Hapus jawaban');
      await expect.poll(fee).toBe(before);
    });
  });

  test('never reach a server, and ask for nothing once the program is there', async () => {
    const requests: string[] = [];
    site.server.on('request', ({ url, headers }) => {
      requests.push(`${url} ${JSON.stringify(headers)}`);
    });
    await visit(SERVICE, {}, async (page) => {
      await choose(page, 'orang-tua', 'ya');
      await says(page, '.told', /dokumen/);
      const loaded = requests.length;
      await choose(page, 'surat-nikah', 'buku-nikah');
      await says(page, '.told', '3 baris');
      await page.click(TICK);
      await says(page, '.ready', 'Masih kurang');
      expect(requests.length).toBe(loaded);
      await page.reload();
    });
    expect(requests.filter((request) => /jawab|buku-nikah/.test(request))).toEqual([]);
  });
});

describe('ticks', () => {
  test('say what is missing, are kept, and are forgotten on request', async () => {
    await visit(SERVICE + ANSWERS, {}, async (page) => {
      await says(page, '.told', '6 dokumen');
      await page.click(TICK);
      await says(
        page,
        '.ready',
        /^Masih kurang 2: Kartu Keluarga \(KK\), Buku nikah\. .* 90 hari\.$/,
      );
    });
    await visit(SERVICE, { stays: true }, async (page) => {
      await says(page, '.ready', /Masih kurang/);
      expect(await page.$eval(TICK, (box) => box.checked)).toBe(true);
      await press(page, 'Lupakan centang ini');
      await says(page, '.ready', 'Centang sudah dihapus dari perangkat ini.');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await shown(page, `${TICK}:checked`)).toBe(0);
    });
  });

  test('all of them: ready; old ones are swept', async () => {
    const before = () => {
      localStorage.setItem('siap:/layanan/x/', '{"date":"2020-01-01","ready":["a"]}');
    };
    await visit(`${SERVICE + ANSWERS},surat-lahir=ada`, { before }, async (page) => {
      await says(page, '.told', /dokumen/);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      for (const box of await page.$$(TICK)) if (await box.isVisible()) await box.click();
      await says(page, '.ready', 'Semua siap.');
    });
  });

  test('refused storage does no harm, and nothing false is said', async () => {
    const before = () => {
      Storage.prototype.setItem = () => {
        throw new Error('QuotaExceeded');
      };
    };
    await visit(SERVICE, { before }, async (page) => {
      await page.click(TICK);
      await says(page, '.ready', /Masih kurang.*tidak bisa disimpan/);
      await press(page, 'Lupakan centang ini');
      await says(page, '.ready', /^Centang sudah dihapus\.$/);
    });
  });
});

test('by keyboard alone', async () => {
  await visit(SERVICE, {}, async (page) => {
    await page.focus('.tools button:last-child');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says(page, '.told', /dokumen/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => hash(page)).toBe('#jawab:orang-tua=tidak');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says(page, '.ready', 'Masih kurang');
  });
});

test('where no paper is left, the slip and the message say so', async () => {
  await visit('/layanan/psc-119-ambulans/', {}, async (page) => {
    const words = 'Tidak ada dokumen yang perlu dibawa.';
    await says(page, '.slip', words);
    await page.click('.tools [value=share]');
    const link = await page.waitForSelector('.tools-more a');
    expect(decodeURIComponent((await link?.evaluate((a) => a.href)) ?? '')).toContain(words);
  });
});

test('sharing: WhatsApp and copying, with the answers', async () => {
  await visit(SERVICE + ANSWERS, {}, async (page) => {
    await says(page, '.told', '6 dokumen');
    await page.click('.tools [value=share]');
    const link = await page.waitForSelector('.tools-more a');
    const text = await link?.evaluate((a) => new URL(a.href).searchParams.get('text'));
    expect(text?.length).toBeLessThanOrEqual(SHARE_LIMIT);
    for (const words of [
      'Akta kelahiran',
      'Formulir F-2.01 – 1 asli',
      'Loket 1',
      'Gratis',
      SERVICE + ANSWERS,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('anak temuan');
    await press(page, 'Salin');
    await says(page, '.tools-more [role=status]', /disalin|menyalin/);
  });
});

describe('print', () => {
  const before = () => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  };
  const sheets = async (page: Page) => {
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  };
  // A sample of all lengths, and those that fit only in the shortest form.
  const names = new Set([
    ...readdirSync(new URL('../../content/services/', import.meta.url))
      .filter((_, index) => index % 40 === 0)
      .map((name) => name.replace('.yml', '')),
    'skck-baru',
    'affidavit-anak-ganda',
  ]);

  test.each([...names])('%s: one sheet with a QR, answered or not', async (name) => {
    await visit(`/layanan/${name}/`, { before }, async (page) => {
      await page.click('.tools [value=print]');
      await page.waitForSelector('[data-printed]');
      expect(await sheets(page)).toBe(1);
      const form = await page.$eval('html', (root) => root.dataset['sheet']);
      if (name === 'affidavit-anak-ganda') {
        expect(form).toContain('papers');
        expect(await page.$eval('.sheet-words', (words) => words.textContent)).toContain(
          'Langkah dan rincian biaya tidak dicetak',
        );
      }
      expect(await page.$('.qr path')).not.toBeNull();
      await page.$$eval('.asked > fieldset', (all) => {
        for (const each of all) each.querySelector('input')?.click();
      });
      expect(await sheets(page)).toBe(1);
      await page.emulateMediaType('print');
      const smallest = await page.$$eval('.service *', (all) =>
        Math.min(
          ...all
            .filter((each) => each.checkVisibility() && each.textContent.trim() !== '')
            .map((each) => parseFloat(getComputedStyle(each).fontSize)),
        ),
      );
      expect((smallest * 72) / 96, 'points').toBeGreaterThanOrEqual(8.49);
    });
  });
});

test('without JavaScript everything is listed, and nothing that needs it is shown', async () => {
  await visit(SERVICE + ANSWERS, { script: false }, async (page) => {
    expect(await shown(page, '.bring li[id]')).toBe((await page.$$('.bring li[id]')).length);
    expect(await shown(page, '.if-live, .option input, .tick')).toBe(0);
    expect(await shown(page, '.option')).toBeGreaterThan(5);
  });
});

describe('axe finds nothing', () => {
  test.each([
    [320, false],
    [1280, true],
  ])('%i px, dark: %s', async (width, dark) => {
    await visit(SERVICE + ANSWERS, { width, dark }, async (page) => {
      await says(page, '.told', /dokumen/);
      await page.click(TICK);
      await says(page, '.ready', /kurang/);
      await page.click('.tools [value=share]');
      await page.waitForSelector('.tools-more');
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
});
