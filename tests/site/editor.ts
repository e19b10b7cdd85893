import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { freePort } from '../../src/commands/server.ts';
import { launch } from './browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = [
  'src',
  'cms',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  '.gitignore',
];

const SIZE = { width: 1280, height: 900 };

/** A copy of the project with a history of its own, started as `npm start` starts it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'editor-'));
  #child: ChildProcess | undefined;
  #browser: Browser | undefined;
  #port: number | undefined;
  #output = '';
  /** Questions the browser asked and how they were answered, in order. */
  readonly dialogs: string[] = [];

  constructor() {
    for (const part of PARTS)
      cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    // Linked one by one: what Vite keeps beside them (.vite) belongs to this folder alone.
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (!name.startsWith('.'))
        symlinkSync(
          join(ROOT, 'node_modules', name),
          join(this.folder, 'node_modules', name),
          'junction',
        );
    this.git('init', '-qb', 'main');
    this.git('config', 'user.name', 'Uji');
    this.git('config', 'user.email', 'uji@localhost');
    this.git('add', '.');
    this.git('commit', '-qm', 'Awal');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  async until(done: () => unknown, what: string, seconds = 60): Promise<void> {
    for (let tries = 0; tries < seconds * 5; tries += 1) {
      if (await done()) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${what} did not happen in ${seconds} s:\n${this.#output.slice(-1500)}`);
  }

  async start(): Promise<void> {
    // The same again after a stop: the page that is open then waits for it there.
    this.#port ??= await freePort(4400 + 20 * Number(process.env['VITEST_POOL_ID'] ?? 0));
    this.#output = '';
    const child = spawn(process.execPath, ['src/commands/start.ts'], {
      cwd: this.folder,
      env: {
        ...process.env,
        NODE_ENV: undefined,
        VITEST: undefined,
        CATALOGUE_DIR: undefined,
        PORT: String(this.#port),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (this.#output += data.toString()));
    this.#child = child;
    const over = () => child.exitCode !== null;
    await this.until(() => over() || this.#output.includes('Penyuntingan: '), 'the start', 90);
    if (over()) throw new Error(`npm start ended:\n${this.#output}`);
  }

  get origin(): string {
    return /http:\/\/localhost:\d+/.exec(/Situs siap.*/.exec(this.#output)?.[0] ?? '')?.[0] ?? '';
  }

  /** A page of the editor, loaded anew; all share one profile. */
  async open(hash = ''): Promise<Page> {
    this.#browser ??= await launch();
    const page = await this.#browser.newPage();
    await page.setViewport(SIZE);
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.accept(dialog.type() === 'prompt' ? 'Bidang Uji' : '');
    });
    await page.goto(`${this.origin}/admin/${hash}`, { timeout: 90_000 });
    return page;
  }

  /** A file of the content in the project folder; empty while git, which takes it away first, writes it anew. */
  file(path: string): string {
    const full = join(this.folder, 'content', path);
    return existsSync(full) ? readFileSync(full, 'utf8') : '';
  }

  /** A file as the draft of this branch has it. */
  draft(path: string, branch: string): string {
    return this.git('show', `cms/${branch}:content/${path}`);
  }

  /** What the last commits are called, newest first. */
  subjects(): string[] {
    return this.git('log', '--all', '-5', '--format=%s').split('\n');
  }

  saved(page: Page): Promise<void> {
    return this.until(
      async () => (await wordsOn(page)).toLowerCase().includes('perubahan sudah disimpan'),
      'the save',
    );
  }

  async publish(page: Page): Promise<void> {
    await press(page, 'Status:');
    await press(page, 'Siap tayang');
    await this.until(
      async () => (await wordsOn(page)).includes('Status: Siap tayang'),
      'the status',
    );
    await press(page, 'Tayangkan');
    await press(page, 'Tayangkan sekarang');
  }

  /** Opens the pictures. Their button is drawn before it works: pressed until they are there. */
  async pictures(page: Page): Promise<void> {
    await this.until(async () => {
      await press(page, 'Gambar');
      return page.waitForSelector('input[type=file]', { timeout: 5000 }).catch(() => null);
    }, 'the pictures');
  }

  stopServer(): Promise<void> {
    return new Promise((resolve) => {
      const child = this.#child;
      if (child?.exitCode !== null || child.signalCode !== null) {
        resolve();
        return;
      }
      child.once('exit', () => {
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.stopServer();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Clicks the button that begins with these words, as soon as it is there. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('button, [role=button], [role=menuitem], a')].find(
        (each) => each.innerText.trim().toLowerCase().startsWith(text) && each.offsetParent,
      ),
    // Not at every frame: looking is work for the page too.
    { timeout: 60_000, polling: 100 },
    words.toLowerCase(),
  );
  await (button as unknown as { click(): Promise<void> }).click();
}

/** Types at the end of the first field of this name. */
export async function typeInto(page: Page, name: string, words: string): Promise<void> {
  const field = `[id^="${name}-field"]`;
  await page.waitForSelector(field, { timeout: 60_000 });
  await page.focus(field);
  await page.keyboard.press('End');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

/** Everything that can be read on the page, frames apart. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText);

/** Address of the form of a record. */
export const entry = (collection: string, id: string) =>
  `#/collections/${collection}/entries/${id}`;

/** The foot of the editor with what is still to be mended, as it reads. */
export const panel = async (page: Page): Promise<string> => {
  await page.waitForSelector('#sd-panel', { timeout: 60_000 });
  return page.$eval('#sd-panel', (element) => (element as HTMLElement).innerText);
};

/** Opens every folded row and list. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('[data-testid=expand-button]'))
      toggle.click();
  });

/** A desk for all tests of a file, started before the first and cleared away after the last. */
export function startedDesk(): Desk {
  const desk = new Desk();
  beforeAll(() => desk.start(), 180_000);
  afterAll(() => desk.close());
  return desk;
}
