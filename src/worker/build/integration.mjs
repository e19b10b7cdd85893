// @ts-check
import { fileURLToPath } from 'node:url';
import { finishWorker } from './release.ts';

const ENTRY = fileURLToPath(new URL('../sw.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Bundles the service worker with the programs of the pages, and tells it at the end what was built. It is
 * the last integration: only then all files are there. While editing there is no worker.
 * @returns {import('astro').AstroIntegration}
 */
export default function worker() {
  return {
    name: 'worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'worker',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: ENTRY,
                    fileName: 'sw.js',
                    preserveSignature: false,
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await finishWorker(fileURLToPath(dir));
        logger.info(`${count} halaman bisa disimpan untuk dibaca tanpa internet.`);
      },
    },
  };
}
