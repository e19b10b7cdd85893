import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/server.ts';
import { CACHES } from '../../src/domain/offline.ts';
import { releaseOf } from '../../src/worker/build/release.ts';
import { launch } from './browser.ts';
import { DIST } from './dist.ts';

const SERVICE = '/layanan/ktp-el-hilang/';
const UNSEEN = '/layanan/kk-baru/';

/** The site as it would be after the next build: other words on every page, another index, none of the old files. */
async function nextBuild(): Promise<{ folder: string; index: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'sekali-datang-next-'));
  cpSync(DIST, folder, { recursive: true });
  const [name = ''] = readdirSync(join(folder, 'cari')).filter((file) => file.startsWith('indeks'));
  const index = 'indeks.0123456789.json';
  const text = readFileSync(join(folder, 'cari', name), 'utf8');
  renameSync(join(folder, 'cari', name), join(folder, 'cari', index));
  // The name of a service as only the new index has it.
  writeFileSync(join(folder, 'cari', index), text.replaceAll('KTP-el hilang', 'KTP-el lenyap'));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(folder, path), 'utf8').replaceAll(name, index);
    writeFileSync(join(folder, path), html.replace(/(<h1[^>]*>)/, '$1Baru: '));
  }
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const before = JSON.stringify((await releaseOf(DIST, templateOf(worker))).release);
  const { list, release } = await releaseOf(folder, templateOf(worker));
  expect(worker).toContain(before);
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replace(before, () => JSON.stringify(release)),
  );
  writeFileSync(join(folder, 'luring/daftar.json'), JSON.stringify(list));
  return { folder, index };
}
/** The worker before the build wrote its release into it. */
const templateOf = (worker: string) =>
  worker.replace(/\{"id":.*?"months":\[[^\]]*\]\}/, 'self.__WB_MANIFEST');

let front: Server;
let built: Server;
let next: Server;
let folder: string;
let index: string;
let browser: Browser;
let page: Page;
let origin: string;
/** What answers: a build, a server in trouble, or nobody at all. */
let answers: Server | 'trouble' | null;

beforeAll(async () => {
  ({ folder, index } = await nextBuild());
  built = (await serve(DIST, 0)).server;
  next = (await serve(folder, 0)).server;
  answers = built;
  front = createServer((request, response) => {
    // As a web host should; and packing hundreds of pages is not what is tested here.
    // And the browser's own cache must not answer for a network that is gone.
    const set = response.setHeader.bind(response);
    set('cache-control', 'no-cache');
    response.setHeader = (name, value) =>
      name.toLowerCase() === 'cache-control' ? response : set(name, value);
    delete request.headers['accept-encoding'];
    if (answers === null) request.socket.destroy();
    else if (answers === 'trouble') response.writeHead(503).end('maaf');
    else answers.emit('request', request, response);
  });
  await new Promise<void>((ready) => front.listen(0, 'localhost', ready));
  origin = `http://localhost:${(front.address() as AddressInfo).port}`;
  browser = await launch();
  page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
});
afterAll(async () => {
  await browser.close();
  for (const server of [front, built, next]) server.close();
  rmSync(folder, { recursive: true });
});

const go = (path: string) => page.goto(origin + path);
const text = (selector = 'main') =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const says = (words: string) =>
  page.waitForFunction((some) => document.body.innerText.includes(some), {}, words);
const kept = (name: string) =>
  page.evaluate(
    async (cache) =>
      (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname),
    name,
  );
/** Waits until a cache holds an address. */
const holds = (name: string, path: string) =>
  page.waitForFunction(
    async (cache, address) => Boolean(await (await caches.open(cache)).match(address)),
    { polling: 200 },
    name,
    path,
  );
const find = async (words: string) => {
  await page.type('#cari', words);
  await page.waitForSelector('[role=option]');
  return page.$$eval('[role=option]', (all) => all.map((one) => one.textContent).join('\n'));
};

test('after one visit the page, the search and the plan work without a network', async () => {
  await go(SERVICE);
  await holds(CACHES.visited, '/rencana/ktp-el-hilang.json');
  expect(await text()).not.toContain('Anda membaca salinan');
  answers = null;
  await go(SERVICE);
  expect(await text()).toMatch(/Anda membaca salinan tanggal \d+ \S+ \d{4}/);
  expect(await text('h1')).toBe('KTP-el hilang');
  expect(await find('ktp hilang')).toContain('KTP-el hilang');
  await go('/rencana/#tambah=ktp-el-hilang');
  await page.waitForSelector('.plan-bag .bring > li');
  await go('/cari/?q=rahasia');
  await page.waitForSelector('#hasil-cari');
  // What was asked of a page is not kept with it.
  expect((await kept(CACHES.visited)).filter((path) => path.includes('rahasia'))).toEqual([]);
});

test('what was not visited says so and lists what is kept; trouble at the server is no trouble', async () => {
  await go(UNSEEN);
  await says('belum tersimpan di perangkat ini');
  await says('Yang pernah Anda buka');
  expect(await text()).toContain('KTP-el hilang');
  answers = 'trouble';
  await go(SERVICE);
  expect(await text('h1')).toBe('KTP-el hilang');
  answers = built;
  await go(SERVICE);
  expect(await text()).not.toContain('Anda membaca salinan');
});

test('one button keeps the whole catalogue: size first, then all of it, then the way back', async () => {
  await go('/luring/');
  await says('Unduhannya sekitar');
  expect(await text()).toMatch(
    /Unduhannya sekitar [\d,]+ MB; di perangkat memakai sekitar [\d,]+ MB/,
  );
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
  await page.click('.offline button.button');
  await page.waitForSelector('.offline progress');
  await says('Seluruh katalog tersimpan');
  answers = null;
  await go(UNSEEN);
  expect(await text('h1')).toBe('Kartu Keluarga baru');
  expect(await text()).toContain('Anda membaca salinan');
  answers = built;
  await go('/luring/');
  await says('Hapus katalog dari perangkat');
  await page.click('.offline section:first-child .plain-button');
  await says('Katalog dihapus');
  expect(await kept(CACHES.whole)).toEqual([]);
  expect(await kept(CACHES.visited)).toContain(SERVICE);
});

test('a new build arrives without touching the open page, which keeps its own index', async () => {
  await go(SERVICE);
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      return registration.waiting !== null;
    });
  // Half of it is there: the worker of the new build, and nobody to give its files.
  answers = createServer((request, response) => {
    if (request.url === '/sw.js') next.emit('request', request, response);
    else response.writeHead(404).end();
  });
  await isWaiting();
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).installing === null,
    { polling: 200 },
  );
  answers = next;
  // The failed one did no harm, and the browser tries again.
  await page.waitForFunction(
    async () => {
      const registration = await navigator.serviceWorker.ready;
      if (!registration.waiting && !registration.installing) await registration.update();
      return registration.waiting !== null;
    },
    { polling: 500 },
  );
  expect(await text('h1')).toBe('KTP-el hilang');
  const old = await find('ktp hilang');
  expect(old).toContain('KTP-el hilang');
  expect(old).not.toContain('lenyap');
  // Nobody has visited the new page: the copy was refreshed, with its own index.
  answers = null;
  await go(SERVICE);
  expect(await text('h1')).toBe('Baru: KTP-el hilang');
  expect(await find('ktp hilang')).toContain('lenyap');
});

test('the new worker takes over when no page of the old build is open, and clears up', async () => {
  const old = page;
  await old.goto('about:blank');
  page = await browser.newPage();
  answers = next;
  await go(SERVICE);
  await page.waitForFunction(
    async (name, wanted) => {
      const files = (await (await caches.open(name)).keys()).map(({ url }) => url);
      const found = files.filter((url) => url.includes('/cari/indeks.'));
      return found.length === 1 && found[0]?.endsWith(wanted);
    },
    { polling: 500 },
    CACHES.files,
    index,
  );
  expect(await find('ktp hilang')).toContain('lenyap');
});

test('a device that is full keeps nothing and says so; the editor is not the worker’s business', async () => {
  await page.evaluateOnNewDocument(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('penuh', 'QuotaExceededError'));
  });
  await go('/luring/');
  await page.waitForSelector('.offline button.button');
  await page.click('.offline button.button');
  await says('Penyimpanan perangkat penuh');
  expect(await kept(CACHES.whole)).toEqual([]);
  await go('/admin/daftar-kerja/');
  expect((await kept(CACHES.visited)).filter((path) => path.startsWith('/admin/'))).toEqual([]);
});
