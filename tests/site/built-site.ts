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
  });
  afterAll(async () => {
    await site.browser.close();
    site.server.close();
  });
  return site;
}
