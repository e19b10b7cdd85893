import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entry, panel, press, startedDesk, typeInto, wordsOn } from './editor.ts';

const desk = startedDesk();

describe('a change of a service', () => {
  test('draft, review, publish: one commit each time, in words, and the page shows it', async () => {
    const page = await desk.open(entry('services', 'ktp-el-hilang'));
    const before = desk.file('services/ktp-el-hilang.yml');
    await typeInto(page, 'summary', ' Uji sunting.');
    await press(page, 'Simpan');
    await desk.saved(page);
    expect(desk.subjects()[0]).toBe('Ubah layanan "KTP-el hilang": Ringkasan');
    expect(desk.file('services/ktp-el-hilang.yml')).toBe(before);
    expect(desk.draft('services/ktp-el-hilang.yml', 'services/ktp-el-hilang')).toContain(
      'Uji sunting.',
    );

    await desk.publish(page);
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
    await desk.saved(page);
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
    await desk.saved(page);
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
      () => desk.draft(path, 'services/akta-perkawinan').includes('Dan baru.'),
      'the save',
    );
    expect(desk.draft(path, 'services/akta-perkawinan')).toMatch(/^code: [^]*Konsep\s+lama\./);
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
    await desk.until(() => desk.subjects()[0]?.includes('Surat uji'), 'the commit');
    expect(desk.subjects()[0]).toBe('Tambah dokumen "Surat uji penyuntingan"');
    expect(
      desk.draft('documents/surat-uji-penyuntingan.yml', 'documents/surat-uji-penyuntingan'),
    ).toBe(
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
    await desk.saved(page);
    await desk.publish(page);
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
    await desk.saved(page);
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
    await desk.saved(page);
    appendFileSync(join(desk.folder, 'content/services/apostille.yml'), '# Belum disimpan\n');
    await desk.publish(page);
    const news = () => page.$eval('#sd-panel [role=status]', (status) => status.textContent);
    await desk.until(async () => (await news()).includes('belum tampil di situs'), 'the news');
    expect(await news()).toContain(
      `layanan "${/^name: (.*)$/m.exec(desk.file('services/apostille.yml'))?.[1]}"`,
    );
    expect(desk.file('services/apostille.yml')).not.toContain('Menunggu.');
    // A page that is opened meanwhile says it too.
    const other = await desk.open('#/collections/services');
    await desk.until(
      async () => (await panel(other)).includes('belum tampil di situs'),
      'the news',
    );
    await other.close();
    desk.git('commit', '-qam', 'Dari folder');
    await desk.until(
      () => desk.file('services/apostille.yml').includes('Menunggu.'),
      'the joining',
    );
    await desk.until(async () => !(await news()).includes('belum tampil di situs'), 'the end');
    await page.close();
  });

  test('unsaved work that is taken back lets the change in as well', async () => {
    const page = await desk.open(entry('services', 'haji-pembatalan'));
    await typeInto(page, 'summary', ' Menunggu.');
    await press(page, 'Simpan');
    await desk.saved(page);
    appendFileSync(join(desk.folder, 'content/services/haji-pembatalan.yml'), '# Tidak jadi\n');
    await desk.publish(page);
    await desk.until(async () => (await panel(page)).includes('belum tampil di situs'), 'the news');
    desk.git('checkout', '-q', 'content');
    await desk.until(
      () => desk.file('services/haji-pembatalan.yml').includes('Menunggu.'),
      'the joining',
    );
    await desk.until(async () => !(await panel(page)).includes('belum tampil'), 'the end');
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
    await desk.saved(page);
    expect(desk.draft('services/kk-hilang.yml', 'services/kk-hilang')).toContain('Server mati.');
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
    await desk.saved(page);
    expect(desk.draft('services/kia.yml', 'services/kia')).toContain('Terputus.');
    await page.close();
  });

  test('two editors on the same line: told in plain words, both versions whole, the desk usable', async () => {
    const page = await desk.open(entry('services', 'sktt'));
    await typeInto(page, 'summary', ' Dari editor satu.');
    await press(page, 'Simpan');
    await desk.saved(page);
    const path = join(desk.folder, 'content/services/sktt.yml');
    writeFileSync(
      path,
      desk
        .file('services/sktt.yml')
        .replace(/^summary: .*\n(?: {2}.*\n)*/m, 'summary: Dari editor dua.\n'),
    );
    desk.git('commit', '-qam', 'Editor dua');
    await desk.until(
      () => desk.git('show', 'penyuntingan:content/services/sktt.yml').includes('editor dua'),
      'the meeting',
    );
    await desk.publish(page);
    await desk.until(
      async () => (await wordsOn(page)).includes('Orang lain sudah mengubah'),
      'the message',
    );
    expect(desk.file('services/sktt.yml')).toContain('Dari editor dua.');
    expect(desk.draft('services/sktt.yml', 'services/sktt')).toContain('Dari editor satu.');
    await desk.until(
      () => desk.git('-C', '.penyuntingan', 'status', '--porcelain') === '',
      'the clean desk',
    );
    await page.close();
  });
});
