import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, press, typeInto, wordsOn } from './editor.ts';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk();
  await desk.start();
}, 180_000);
afterAll(() => desk.close());

const entry = (collection: string, id: string) => `#/collections/${collection}/entries/${id}`;
const file = (path: string) => readFileSync(join(desk.folder, 'content', path), 'utf8');
const draft = (path: string, branch: string) => desk.git('show', `cms/${branch}:content/${path}`);
const subjects = () => desk.git('log', '--all', '-5', '--format=%s').split('\n');
const saved = (page: Page) =>
  desk.until(
    async () => (await wordsOn(page)).toLowerCase().includes('perubahan sudah disimpan'),
    'the save',
  );
const panel = async (page: Page) => {
  await page.waitForSelector('#sd-panel', { timeout: 60_000 });
  return page.$eval('#sd-panel', (element) => (element as HTMLElement).innerText);
};

async function publish(page: Page) {
  await press(page, 'Status:');
  await press(page, 'Siap tayang');
  await desk.until(async () => (await wordsOn(page)).includes('Status: Siap tayang'), 'the status');
  await press(page, 'Tayangkan');
  await press(page, 'Tayangkan sekarang');
}

/** Opens every folded row and list. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('[data-testid=expand-button]'))
      toggle.click();
  });

describe('a change of a service', () => {
  test('draft, review, publish: one commit each time, in words, and the page shows it', async () => {
    const page = await desk.open(entry('services', 'ktp-el-hilang'));
    const before = file('services/ktp-el-hilang.yml');
    await typeInto(page, 'summary', ' Uji sunting.');
    await press(page, 'Simpan');
    await saved(page);
    expect(subjects()[0]).toBe('Ubah layanan "KTP-el hilang": Ringkasan');
    expect(file('services/ktp-el-hilang.yml')).toBe(before);
    expect(draft('services/ktp-el-hilang.yml', 'services/ktp-el-hilang')).toContain('Uji sunting.');

    await publish(page);
    // Git takes the file away before it writes the new one: wait for the commit, not for the file.
    await desk.until(
      () => desk.git('show', 'HEAD:content/services/ktp-el-hilang.yml') !== before.trim(),
      'the publication',
    );
    const changed = desk.git('show', '--stat', '--format=%s', 'HEAD~0', '--', 'content');
    expect(changed).toContain('ktp-el-hilang.yml');
    await desk.until(async () => {
      const response = await fetch(`${desk.origin}/layanan/ktp-el-hilang/`);
      return (await response.text()).includes('Uji sunting.');
    }, 'the new page');
    expect(desk.git('status', '--porcelain')).toBe('');
    await page.close();
  });

  test('a fault is told at the field and in the list, a draft may be saved, ready it is not', async () => {
    const page = await desk.open(entry('services', 'ktp-el-rusak'));
    await typeInto(page, 'name', ' <b>');
    await desk.until(async () => (await panel(page)).includes('kesalahan'), 'the list');
    await press(page, 'Simpan');
    await saved(page);
    await press(page, 'Status:');
    await press(page, 'Siap tayang');
    await desk.until(
      async () => (await wordsOn(page)).includes('Belum bisa siap tayang'),
      'the refusal',
    );
    expect(await wordsOn(page)).toContain('Status: Konsep');
    await page.close();
  });

  test('the list opens what is folded and jumps to the field', async () => {
    const page = await desk.open(entry('services', 'kk-hilang'));
    await typeInto(page, 'name', '');
    await press(page, 'Tambah langkah');
    await desk.until(async () => (await panel(page)).includes('kesalahan'), 'the list');
    await page.$eval('#sd-panel details', (details) => {
      details.setAttribute('open', '');
    });
    await page.click('#sd-panel li button');
    await desk.until(
      () => page.evaluate(() => document.activeElement?.id.startsWith('title-field') ?? false),
      'the jump',
    );
    const sentence = await page.$eval('#sd-panel li button span', (span) => span.textContent);
    const atField = await page.evaluate(
      () => document.activeElement?.closest('[class*=ControlContainer]')?.textContent,
    );
    expect(atField).toContain(sentence);
    await page.close();
  });
});

describe('records', () => {
  test('a draft stays itself when other records are published after it', async () => {
    const path = 'services/akta-perkawinan.yml';
    const page = await desk.open(entry('services', 'akta-perkawinan'));
    await typeInto(page, 'summary', ' Konsep lama.');
    await press(page, 'Simpan');
    await saved(page);
    await page.close();
    // Its name is shorter, and it is not in the draft's own branch.
    writeFileSync(
      join(desk.folder, 'content/documents/a.yml'),
      'name: Dokumen lain\nsummary: Untuk uji.\norigin: private\n',
    );
    desk.git('add', '.');
    desk.git('commit', '-qm', 'Dokumen lain');
    await desk.until(
      () => desk.git('ls-tree', '-r', 'penyuntingan', '--name-only').includes('documents/a.yml'),
      'the meeting',
    );
    const again = await desk.open(entry('services', 'akta-perkawinan'));
    await typeInto(again, 'summary', ' Dan baru.');
    await press(again, 'Simpan');
    await desk.until(
      () => draft(path, 'services/akta-perkawinan').includes('Dan baru.'),
      'the save',
    );
    expect(draft(path, 'services/akta-perkawinan')).toMatch(/^code: [^]*Konsep\s+lama\./);
    await again.close();
  });

  test('a new document is written whole, and its code and ids are nobody’s care', async () => {
    const page = await desk.open('#/collections/documents/new');
    await typeInto(page, 'name', 'Surat uji penyuntingan');
    await typeInto(page, 'summary', 'Surat untuk menguji penyuntingan.');
    await page.focus('[id^="origin-field"]');
    await page.keyboard.type('Dibuat atau diisi');
    await page.keyboard.press('Enter');
    await press(page, 'Simpan');
    await desk.until(() => subjects()[0]?.includes('Surat uji'), 'the commit');
    expect(subjects()[0]).toBe('Tambah dokumen "Surat uji penyuntingan"');
    expect(draft('documents/surat-uji-penyuntingan.yml', 'documents/surat-uji-penyuntingan')).toBe(
      'name: Surat uji penyuntingan\nsummary: Surat untuk menguji penyuntingan.\norigin: applicant',
    );
    await page.close();
  });

  test('what is in use is not removed, and the list says where', async () => {
    const page = await desk.open(entry('documents', 'kartu-keluarga'));
    await desk.until(async () => (await panel(page)).includes('Dipakai di'), 'the uses');
    await press(page, 'Hapus isian');
    await desk.until(
      async () => (await wordsOn(page)).includes('Tidak dihapus, karena masih dipakai'),
      'the refusal',
    );
    expect(existsSync(join(desk.folder, 'content/documents/kartu-keluarga.yml'))).toBe(true);
    await page.close();
  });
});

describe('what is published reaches the page too', () => {
  test('a new agency can be chosen after the page offers to load again, and no typing is lost', async () => {
    const page = await desk.open('#/collections/agencies/new');
    await typeInto(page, 'name', 'Kantor Uji Pilihan');
    await typeInto(page, 'summary', 'Di sini Anda menguji daftar pilihan.');
    await page.focus('[id^="level-field"]');
    await page.keyboard.type('Instansi kabupaten');
    await page.keyboard.press('Enter');
    await press(page, 'Simpan');
    await saved(page);
    await publish(page);
    await desk.until(
      async () => (await panel(page)).includes('Muat ulang halaman ini'),
      'the offer',
    );
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      entry('services', 'kip-kuliah'),
    );
    await typeInto(page, 'officialName', ' uji');
    await press(page, 'Muat ulang');
    await desk.until(() => desk.dialogs.at(-1)?.includes('muat ulang'), 'the refusal');
    await press(page, 'Simpan');
    await saved(page);
    await Promise.all([page.waitForNavigation({ timeout: 60_000 }), press(page, 'Muat ulang')]);
    await typeInto(page, 'agency', 'Kantor Uji Pilihan');
    const option = await page.waitForSelector('[role=option]');
    expect(await option?.evaluate((each) => each.textContent)).toBe('Kantor Uji Pilihan');
    expect(await panel(page)).not.toContain('Muat ulang');
    await page.close();
  });

  test('unsaved work in the same file: the page says that the change waits, until it is in', async () => {
    const page = await desk.open(entry('services', 'apostille'));
    await typeInto(page, 'summary', ' Menunggu.');
    await press(page, 'Simpan');
    await saved(page);
    appendFileSync(join(desk.folder, 'content/services/apostille.yml'), '# Belum disimpan\n');
    await publish(page);
    const news = () => page.$eval('#sd-panel [role=status]', (status) => status.textContent);
    await desk.until(async () => (await news()).includes('belum tampil di situs'), 'the news');
    expect(await news()).toContain(
      `layanan "${/^name: (.*)$/m.exec(file('services/apostille.yml'))?.[1]}"`,
    );
    expect(file('services/apostille.yml')).not.toContain('Menunggu.');
    // A page that is opened meanwhile says it too.
    const other = await desk.open('#/collections/services');
    await desk.until(
      async () => (await panel(other)).includes('belum tampil di situs'),
      'the news',
    );
    await other.close();
    desk.git('commit', '-qam', 'Dari folder');
    await desk.until(async () => !(await news()).includes('belum tampil di situs'), 'the end');
    expect(file('services/apostille.yml')).toContain('Menunggu.');
    await page.close();
  });

  test('unsaved work that is taken back lets the change in as well', async () => {
    const page = await desk.open(entry('services', 'haji-pembatalan'));
    await typeInto(page, 'summary', ' Menunggu.');
    await press(page, 'Simpan');
    await saved(page);
    appendFileSync(join(desk.folder, 'content/services/haji-pembatalan.yml'), '# Tidak jadi\n');
    await publish(page);
    await desk.until(async () => (await panel(page)).includes('belum tampil di situs'), 'the news');
    desk.git('checkout', '-q', 'content');
    await desk.until(async () => !(await panel(page)).includes('belum tampil'), 'the end');
    expect(file('services/haji-pembatalan.yml')).toContain('Menunggu.');
    await page.close();
  });
});

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
    await saved(page);
    expect(draft('services/skck-perpanjangan.yml', 'services/skck-perpanjangan')).toContain(
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
    await saved(page);
    const text = draft('services/ktp-el-perubahan-data.yml', 'services/ktp-el-perubahan-data');
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
    await saved(page);
    expect(draft('services/npsn.yml', 'services/npsn')).toMatch(
      /review:\n {2}state: checked\n {2}by: Bidang Uji\n {2}date: \d{4}-\d\d-\d\d\n {2}due: \d{4}-\d\d-\d\d/,
    );
    await page.close();
  });
});

describe('pictures and removal', () => {
  test('a picture is uploaded as one commit', async () => {
    const page = await desk.open('#/collections/services');
    await press(page, 'Gambar');
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(desk.folder, 'public/icon.svg'),
    );
    await desk.until(() => existsSync(join(desk.folder, 'public/gambar/icon.svg')), 'the picture');
    expect(subjects()).toContain('Unggah gambar "public/gambar/icon.svg"');
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
    expect(subjects()[0]).toContain('Hapus');
    await page.close();
  });
});

describe('nothing is lost', () => {
  test('the server killed: told in plain words, kept, and saved when it is back', async () => {
    const page = await desk.open(entry('services', 'kk-hilang'));
    await typeInto(page, 'summary', ' Server mati.');
    await desk.stopServer();
    await press(page, 'Simpan');
    await desk.until(
      async () => (await wordsOn(page)).includes('Ketikan Anda masih ada'),
      'the message',
    );
    await desk.start();
    await press(page, 'Simpan');
    await saved(page);
    expect(draft('services/kk-hilang.yml', 'services/kk-hilang')).toContain('Server mati.');
    expect(desk.git('status', '--porcelain')).toBe('');
    await page.close();
  });

  test('the tab closed: what was typed comes back', async () => {
    const page = await desk.open(entry('services', 'kk-baru'));
    await typeInto(page, 'summary', ' Belum disimpan.');
    // Decap writes its copy two seconds after the last letter; a busy machine takes longer.
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await page.close({ runBeforeUnload: false });
    const again = await desk.open(entry('services', 'kk-baru'));
    await desk.until(
      () =>
        again
          .$eval('[id^="summary-field"]', (field) =>
            (field as HTMLTextAreaElement).value.includes('Belum disimpan.'),
          )
          .catch(() => false),
      'the recovery',
    );
    await again.close();
  });

  test('the network cut in the middle: told in plain words, kept, and saved later', async () => {
    const page = await desk.open(entry('services', 'kia'));
    await typeInto(page, 'summary', ' Terputus.');
    await page.setOfflineMode(true);
    await press(page, 'Simpan');
    await desk.until(
      async () => (await wordsOn(page)).includes('Ketikan Anda masih ada'),
      'the message',
    );
    await page.setOfflineMode(false);
    await press(page, 'Simpan');
    await saved(page);
    expect(draft('services/kia.yml', 'services/kia')).toContain('Terputus.');
    await page.close();
  });

  test('two editors on the same line: told in plain words, both versions whole, the desk usable', async () => {
    const page = await desk.open(entry('services', 'sktt'));
    await typeInto(page, 'summary', ' Dari editor satu.');
    await press(page, 'Simpan');
    await saved(page);
    const path = join(desk.folder, 'content/services/sktt.yml');
    writeFileSync(
      path,
      file('services/sktt.yml').replace(
        /^summary: .*\n(?: {2}.*\n)*/m,
        'summary: Dari editor dua.\n',
      ),
    );
    desk.git('commit', '-qam', 'Editor dua');
    await desk.until(
      () => desk.git('show', 'penyuntingan:content/services/sktt.yml').includes('editor dua'),
      'the meeting',
    );
    await publish(page);
    await desk.until(
      async () => (await wordsOn(page)).includes('Orang lain sudah mengubah'),
      'the message',
    );
    expect(file('services/sktt.yml')).toContain('Dari editor dua.');
    expect(draft('services/sktt.yml', 'services/sktt')).toContain('Dari editor satu.');
    await desk.until(
      () => desk.git('-C', '.penyuntingan', 'status', '--porcelain') === '',
      'the clean desk',
    );
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
    ['a form with a draft', entry('services', 'ktp-el-rusak'), 'Status: Konsep', 3],
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
    await press(page, 'Gambar');
    await desk.until(async () => (await wordsOn(page)).includes('Unggah'), 'the pictures');
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    // The one uploaded above.
    await (await page.waitForSelector('::-p-text(icon.svg)'))?.click();
    await desk.until(async () => (await wordsOn(page)).includes('Salin lokasi'), 'the choice');
    expect((await everyWord(page)).match(FOREIGN) ?? []).toEqual([]);
    await page.close();
  });
});
