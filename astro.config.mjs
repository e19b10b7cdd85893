// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

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
  integrations: [react({ experimentalDisableStreaming: true })],
  devToolbar: { enabled: false },
  server: { host: 'localhost', port: 4321 },
  vite: { build: { assetsInlineLimit: 4096 } },
});
