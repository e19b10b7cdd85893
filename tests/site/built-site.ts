import type { Server } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../src/commands/server.ts';
import { launch } from './browser.ts';
import { DIST } from './dist.ts';

interface BuiltSite {
  server: Server;
  origin: string;
  browser: Browser;
}

/** The built site and a browser for all tests of a file; both are there once the tests run. */
export function builtSite(): BuiltSite {
  const site = {} as BuiltSite;
  beforeAll(async () => {
    const started = await serve(DIST, 0);
    site.server = started.server;
    site.origin = `http://localhost:${started.port}`;
    site.browser = await launch();
    const open = site.browser.newPage.bind(site.browser);
    site.browser.newPage = async () => {
      const page = await open();
      // A worker would load and answer behind the back of tests that count requests or cut the network;
      // tests/site/offline.test.ts has its own browser.
      await page.evaluateOnNewDocument(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      return page;
    };
  });
  afterAll(async () => {
    await site.browser.close();
    site.server.close();
  });
  return site;
}
