// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import editor from './cms/integration.mjs';
import islands from './src/islands/integration.mjs';
import bill from './src/publish/bill/integration.mjs';
import publish from './src/publish/integration.mjs';
import worker from './src/worker/build/integration.mjs';

/**
 * Parts are rendered at build, and the one island brings its own start (src/islands/mount.tsx): Astro's
 * client entry would be a second copy of React that nobody loads.
 * @param {import('astro').AstroIntegration} integration
 * @returns {import('astro').AstroIntegration}
 */
function renderedAtBuild(integration) {
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) =>
            options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}

export default defineConfig({
  // Static files for any web host: every address is a folder with an index.html.
  output: 'static',
  trailingSlash: 'always',
  build: {
    // One response per page: the whole style sheet lies inside the HTML.
    inlineStylesheets: 'always',
    format: 'directory',
    // Seen on 5,000 pages: four at a time saves a quarter of the time.
    concurrency: 4,
  },
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: './node_modules/.astro',
  // Parts are rendered once at build; a string is enough and quicker than a stream.
  integrations: [
    // Islands start themselves: while editing, the refresh that React's plugin writes in has no page to hold on to.
    renderedAtBuild(react({ experimentalDisableStreaming: true, exclude: /\/src\/islands\// })),
    islands(),
    publish(),
    bill(),
    editor(process.env['EDITOR_API']),
    worker(),
  ],
  devToolbar: { enabled: false },
  server: { host: 'localhost', port: 4321 },
  // docs/peramban.md says what works from where; tests/site/old-browsers.test.ts holds us to it.
  vite: {
    build: { assetsInlineLimit: 4096, target: ['chrome90', 'safari15', 'firefox102'] },
  },
});
