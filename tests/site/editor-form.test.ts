import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { entry, panel, press, startedDesk, typeInto, unfold, wordsOn } from './editor.ts';

const desk = startedDesk();

describe('for everybody', () => {
  test('axe finds nothing serious on an open form, and every row has named buttons', async () => {
    const page = await desk.open(entry('services', 'ktp-el-hilang'));
    await page.waitForSelector('#sd-panel .sd-checked', { timeout: 60_000 });
    await unfold(page);
    await page.evaluate(axe.source);
    const serious = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(serious).toEqual([]);
    const names = await page.$$eval(
      '#steps-field [aria-label], [id^="steps-field"] [aria-label]',
      (all) => all.map((each) => each.getAttribute('aria-label')),
    );
    expect(names).toEqual(
      expect.arrayContaining(['Buka atau lipat baris', 'Pindahkan baris', 'Hapus baris']),
    );
    await page.close();
  });

  test.each([
    [360, '#/collections/services'],
    [360, entry('services', 'ktp-el-hilang')],
    [1280, entry('services', 'ktp-el-hilang')],
    [360, '#/workflow'],
  ])('at %i px our foot of %s lies beside Decap, not over it', async (width, hash) => {
    const page = await desk.open(hash);
    await page.setViewport({ width, height: 800 });
    await page.waitForSelector('#sd-panel a, #sd-panel summary', { timeout: 60_000 });
    const [foot, decap] = await page.evaluate(() =>
      ['sd-panel', 'nc-root'].map(
        (id) => document.getElementById(id)?.getBoundingClientRect().toJSON() as DOMRect,
      ),
    );
    expect(foot?.top).toBeGreaterThanOrEqual(decap?.bottom ?? Infinity);
    expect(foot?.bottom).toBeLessThanOrEqual(800);
    expect(foot?.right).toBeLessThanOrEqual(width);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await sideways()).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe('numbers', () => {
  test('a thousands dot is understood, and what is no number is kept and told', async () => {
    const page = await desk.open(entry('services', 'skck-perpanjangan'));
    const amount = 'input[id^="amount-field"]';
    await page.waitForSelector(amount);
    const type = async (words: string) => {
      await page.$eval(amount, (field) => {
        field.select();
        field.focus();
      });
      await page.keyboard.type(words);
    };
    await page.$eval('[id^="fees-field"] [data-testid="expand-button"]', (unfold) => {
      (unfold as HTMLElement).click();
    });
    await page.waitForSelector(amount, { visible: true });
    await type('dua ribu');
    await desk.until(async () => (await panel(page)).includes('kesalahan'), 'the refusal');
    expect(await page.$eval(amount, (field) => field.value)).toBe('dua ribu');
    await type('35.000');
    await desk.until(async () => !(await panel(page)).includes('kesalahan'), 'the number');
    await press(page, 'Simpan');
    await desk.saved(page);
    expect(desk.draft('services/skck-perpanjangan.yml', 'services/skck-perpanjangan')).toContain(
      'amount: 35000',
    );
    await page.close();
  });
});

describe('conditions, ids and checks without typing', () => {
  test('a new step gets its id from its words; its condition is a tick that survives a renamed option', async () => {
    const page = await desk.open(entry('services', 'ktp-el-perubahan-data'));
    await typeInto(page, 'summary', '');
    await press(page, 'Tambah langkah');
    // As a person would: from fault to fault in the list, until none is left.
    for (const [label, words] of [
      ['› Langkah', 'Ambil kartu di loket'],
      ['› Siapa', 'Anda'],
      ['› Di mana', 'Di loket'],
    ] as const) {
      await desk.until(async () => (await panel(page)).includes('kesalahan'), 'the list');
      await page.$eval('#sd-panel details', (details) => {
        details.setAttribute('open', '');
      });
      await page.evaluate((text) => {
        const rows = [...document.querySelectorAll<HTMLElement>('#sd-panel li button')];
        rows.find((row) => row.querySelector('strong')?.textContent.endsWith(text))?.click();
      }, label);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await page.keyboard.type(words);
      if (label !== '› Langkah') await page.keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(await panel(page)).not.toContain('kesalahan');
    const steps = await page.$$('.sd-condition');
    expect(steps.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      const list = [...document.querySelectorAll('[id^="steps-field"] .sd-condition')].at(-1);
      list?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    });
    await press(page, 'Simpan');
    await desk.saved(page);
    const text = desk.draft('services/ktp-el-perubahan-data.yml', 'services/ktp-el-perubahan-data');
    expect(text).toMatch(
      /- id: ambil-kartu-di-loket\n {4}title: Ambil kartu di loket\n[\s\S]*?when:\n/,
    );
    expect(text).not.toContain('belum-bernama');
    await page.close();
  });

  test('one click sets unit, date and next date', async () => {
    const page = await desk.open(entry('services', 'npsn'));
    await typeInto(page, 'summary', '');
    await page.waitForSelector('.sd-checked');
    await page.click('.sd-checked');
    await desk.until(
      async () => (await wordsOn(page)).toLowerCase().includes('belum disimpan'),
      'the mark',
    );
    await press(page, 'Simpan');
    await desk.saved(page);
    expect(desk.draft('services/npsn.yml', 'services/npsn')).toMatch(
      /review:\n {2}state: checked\n {2}by: Bidang Uji\n {2}date: \d{4}-\d\d-\d\d\n {2}due: \d{4}-\d\d-\d\d/,
    );
    await page.close();
  });
});

describe('pictures and removal', () => {
  test('a picture is uploaded as one commit', async () => {
    const page = await desk.open('#/collections/services');
    await desk.pictures(page);
    const input = await page.$('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(desk.folder, 'public/icon.svg'),
    );
    await desk.until(() => existsSync(join(desk.folder, 'public/gambar/icon.svg')), 'the picture');
    expect(desk.subjects()).toContain('Unggah gambar "public/gambar/icon.svg"');
    await page.close();
  });

  test('what nobody uses is removed', async () => {
    const path = join(desk.folder, 'content/documents/tidak-dipakai.yml');
    writeFileSync(path, 'name: Tidak dipakai\nsummary: Untuk uji.\norigin: private\n');
    desk.git('add', '.');
    desk.git('commit', '-qm', 'Dokumen uji');
    await desk.until(
      () => desk.git('ls-tree', '-r', 'penyuntingan', '--name-only').includes('tidak-dipakai'),
      'the meeting',
    );
    const page = await desk.open(entry('documents', 'tidak-dipakai'));
    await typeInto(page, 'name', '');
    await press(page, 'Hapus isian');
    await desk.until(() => !existsSync(path), 'the removal');
    expect(desk.subjects()[0]).toContain('Hapus');
    await page.close();
  });
});

describe('Indonesian throughout', () => {
  /** Words that only English or git would put on a screen; content may hold none of them either. */
  const FOREIGN =
    /\b(?:the|and|entry|entries|save|saved|delete|publish|published|draft|add|field|collection|search|sort|group|upload|choose|loading|options|cancel|close|view|optional|required|status:? draft|ready|review|write|writing|commit|branch|pull request|merge|repository|repo|backend|workflow|settings|new|edit|remove|copy|download|drag|dragging|draggable|dropped|picked|press|sortable|account|log ?out|ascending|descending|unpublish|duplicate|now|quick|menu is|name|title|author|date|clear|expand|collapse|toggle|editor's|is focused|available|unknown|error)\b/gi;

  /** Every word in the page now: what can be seen, what is hidden, and what only a screen reader says. */
  const everyWord = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const words: string[] = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        if (!node.parentElement?.closest('script, style')) words.push(node.nodeValue ?? '');
      for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
        for (const each of document.querySelectorAll(`[${name}]`))
          words.push(each.getAttribute(name) ?? '');
      return words.join('\n');
    });

  /** Foreign words on the screen, in each of its menus and in its first few lists to choose from. */
  async function foreignOn(page: Page): Promise<string[]> {
    await unfold(page);
    const words = [await everyWord(page)];
    const shown = async (selector: string) => {
      const all = await page.$$(selector);
      const visible = await Promise.all(all.map((each) => each.isVisible()));
      return all.filter((_each, at) => visible[at]);
    };
    const lists = (await shown('[role=combobox]')).slice(0, 3);
    for (const menu of [...(await shown('[role=button][aria-haspopup=true]')), ...lists]) {
      await menu.evaluate((each) => {
        each.scrollIntoView({ block: 'center' });
      });
      await menu.click();
      await page.waitForSelector('[role=menu], [role=listbox]');
      words.push(await everyWord(page));
      await page.keyboard.press('Escape');
    }
    const found = words.join('\n').match(FOREIGN) ?? [];
    return [...new Set(found.map((word) => word.toLowerCase()))];
  }

  const screens: [string, string, string, number][] = [
    ['the list', '#/collections/services', 'KTP-el hilang', 5],
    ['the answer to a search', '#/search/kartu', 'Kartu keluarga', 2],
    ['a form', entry('services', 'ktp-el-hilang'), 'Nama layanan', 2],
    ['a form with a draft', entry('services', 'npsn'), 'Status: Konsep', 3],
    ['a new form', '#/collections/life-events/new', 'Nama peristiwa', 1],
    ['the building', '#/collections/building/entries/site', 'Nama MPP', 1],
    ['the workflow', '#/workflow', 'Konsep', 3],
    ['a page that is not there', '#/tidak/ada', 'tidak', 0],
  ];

  test.each(screens)('%s', async (_name, hash, shown, menus) => {
    const page = await desk.open(hash);
    await desk.until(
      async () => (await wordsOn(page)).toLowerCase().includes(shown.toLowerCase()),
      'the screen',
      60,
    );
    expect((await page.$$('[role=button][aria-haspopup=true]')).length).toBeGreaterThanOrEqual(
      menus,
    );
    expect(await foreignOn(page)).toEqual([]);
    await page.close();
  });

  test('signing in, and a list with nothing that fits', async () => {
    const page = await desk.open('#/collections/building/entries/site');
    await page.waitForSelector('input[id^="popular-field"], [id^="popular-field"] input');
    await page.focus('input[id^="popular-field"], [id^="popular-field"] input');
    await page.keyboard.type('zzzz');
    await desk.until(
      async () => (await wordsOn(page)).includes('Tidak ada pilihan'),
      'the empty list',
    );
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    // Without the note that somebody is signed in, Decap shows its first page.
    await page.evaluate(() => {
      localStorage.clear();
      Object.defineProperty(Storage.prototype, 'setItem', { value: () => undefined });
      Object.defineProperty(Storage.prototype, 'getItem', { value: () => null });
    });
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Storage.prototype, 'getItem', { value: () => null });
    });
    await page.reload();
    await desk.until(async () => (await wordsOn(page)).includes('Masuk'), 'the first page');
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    await page.close();
  });

  test('the pictures, none and one of them chosen', async () => {
    const page = await desk.open('#/collections/services');
    await desk.pictures(page);
    await desk.until(async () => (await wordsOn(page)).includes('Unggah'), 'the pictures');
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    // The one uploaded above.
    await (await page.waitForSelector('::-p-text(icon.svg)'))?.click();
    await desk.until(async () => (await wordsOn(page)).includes('Salin lokasi'), 'the choice');
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    await page.close();
  });
});
