import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to test with: `CHROME_PATH`, then a Chromium or Chrome of the system, then the one inside
 * `@sparticuz/chromium` (Linux x64). Throws with the cure when there is none.
 */
async function findBrowser(): Promise<{ path: string; flags: string[] }> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return { path: chosen, flags: [] };
    throw new Error(
      `CHROME_PATH menunjuk ${chosen}, tetapi berkas itu tidak ada. Perbaiki atau hapus setelannya.`,
    );
  }
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed) return { path: installed, flags: [] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return {
      path: await chromium.executablePath(),
      flags: ['--headless=shell', '--single-process', '--no-zygote'],
    };
  }
  throw new Error(
    'Tidak ada Chrome atau Chromium. Pasang salah satu, atau isi CHROME_PATH dengan alamat berkasnya.',
  );
}

/** Starts a browser with a fresh profile. The caller closes it. */
export async function launch(): Promise<Browser> {
  const { path, flags } = await findBrowser();
  return puppeteer.launch({
    executablePath: path,
    args: [...FLAGS, ...flags.filter((flag) => flag !== '--headless=shell')],
    headless: flags.includes('--headless=shell') ? 'shell' : true,
    userDataDir: mkdtempSync(join(tmpdir(), 'sekali-datang-')),
  });
}
