import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
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

/** A copy of the project with a history of its own, started as `npm start` starts it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'editor-'));
  #child: ChildProcess | undefined;
  #browser: Browser | undefined;
  #output = '';
  /** Questions the browser asked and how they were answered, in order. */
  readonly dialogs: string[] = [];

  constructor() {
    for (const part of PARTS)
      cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    this.git('init', '-qb', 'main');
    this.git('config', 'user.name', 'Uji');
    this.git('config', 'user.email', 'uji@localhost');
    this.git('add', '.');
    this.git('commit', '-qm', 'Awal');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  async until(done: () => unknown, what: string, seconds = 30): Promise<void> {
    for (let tries = 0; tries < seconds * 10; tries += 1) {
      if (await done()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${what} did not happen in ${seconds} s:\n${this.#output.slice(-1500)}`);
  }

  async start(): Promise<void> {
    this.#output = '';
    const child = spawn(process.execPath, ['src/commands/start.ts'], {
      cwd: this.folder,
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CATALOGUE_DIR: undefined },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (this.#output += data.toString()));
    this.#child = child;
    await this.until(() => this.#output.includes('Penyuntingan: '), 'the start', 90);
  }

  get origin(): string {
    return /http:\/\/localhost:\d+/.exec(/Situs siap.*/.exec(this.#output)?.[0] ?? '')?.[0] ?? '';
  }

  /** A page of the editor in a profile of its own. */
  async open(hash = ''): Promise<Page> {
    this.#browser ??= await launch();
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.accept(dialog.type() === 'prompt' ? 'Bidang Uji' : '');
    });
    await page.goto(`${this.origin}/admin/${hash}`, { timeout: 90_000 });
    return page;
  }

  stopServer(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#child) resolve();
      this.#child?.once('exit', () => {
        resolve();
      });
      this.#child?.kill('SIGTERM');
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
    { timeout: 20_000 },
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
