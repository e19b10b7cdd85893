/** A page in a browser, on a folder served for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import sirv from 'sirv';
import { launch } from '../site/browser.ts';

/** Without these headers a browser rounds its clock to a tenth of a millisecond. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** There is no browser, or it does not start. */
class NoBrowser extends Error {}

/** Serves a folder and runs `work` on its `index.html`; stops both whatever happens. */
export async function onPage<T>(folder: string, work: (page: Page) => Promise<T>): Promise<T> {
  const files = sirv(folder, {
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    const browser = await launch().catch((error: unknown) => {
      throw new NoBrowser(error instanceof Error ? error.message : String(error));
    });
    try {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      return await work(page);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** What is printed where nothing was measured: nobody should take a missing row for a good one. */
export function notMeasured(what: string, error: unknown): string {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return error instanceof NoBrowser
    ? `!!! ${what} TIDAK DIUKUR: peramban tidak bisa dijalankan. ${reason}`
    : `!!! ${what} TIDAK DIUKUR. ${reason}`;
}
