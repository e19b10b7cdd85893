// @ts-check
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { HELD_EVENT, HELD_QUESTION } from './held.ts';

const DECAP = dirname(fileURLToPath(import.meta.resolve('decap-cms/dist/decap-cms.js')));

/** The bundle, its parts loaded on demand, and its licences; no source maps, no second copy. */
const isShipped = (/** @type {string} */ name) =>
  /^(?:\d+\.)?decap-cms\.js(?:\.LICENSE\.txt)?$/.test(name);

/**
 * Tells the editor's page what `npm start` tells this process: what keeps published changes from the site.
 * @param {import('vite').ViteDevServer} server
 */
function passOn({ ws }) {
  /** @type {import('./held.ts').Held | null} */
  let held = null;
  process.on('message', (/** @type {{ held?: typeof held }} */ message) => {
    held = message.held ?? null;
    ws.send(HELD_EVENT, held);
  });
  ws.on(HELD_QUESTION, (_question, page) => {
    page.send(HELD_EVENT, held);
  });
}

/**
 * Serves Decap from our own address, and passes the editor's requests on while `npm start` runs.
 * @param {string | undefined} target Address of the local editor's server, if there is one.
 * @returns {import('astro').AstroIntegration}
 */
export default function editor(target) {
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (target)
          updateConfig({
            vite: {
              server: {
                proxy: { '/admin/api': { target, rewrite: (path) => path.slice('/admin'.length) } },
              },
            },
          });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/admin/decap', sirv(DECAP, { dev: true }));
        if (target) passOn(server);
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'admin', 'decap');
        mkdirSync(folder, { recursive: true });
        for (const name of readdirSync(DECAP).filter(isShipped))
          cpSync(join(DECAP, name), join(folder, name));
      },
    },
  };
}
