/** `npm run screenshots`: takes the pictures of docs/panduan-editor.md from the running editor. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Desk, press, typeInto, wordsOn } from './editor.ts';

const FOLDER = fileURLToPath(new URL('../../docs/gambar/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });
const desk = new Desk();
try {
  await desk.start();
  const page = await desk.open('#/collections/services');
  const shoot = (name: string) => page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await desk.until(async () => (await wordsOn(page)).includes('KTP-el hilang'), 'the list');
  await shoot('daftar');
  await page.goto(`${desk.origin}/admin/#/collections/services/entries/ktp-el-hilang`);
  await typeInto(page, 'summary', '');
  await desk.until(() => page.$('#sd-panel .sd-checked'), 'the panel');
  await shoot('isian');
  await press(page, 'Tambah langkah');
  await desk.until(() => page.$('#sd-panel li button'), 'the faults');
  await page.$eval('#sd-panel details', (details) => {
    details.setAttribute('open', '');
  });
  await page.click('#sd-panel li button');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await shoot('kesalahan');
} finally {
  await desk.close();
}
