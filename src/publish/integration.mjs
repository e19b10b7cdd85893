// @ts-check
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handedOver } from './handover.ts';
import { TYPES } from './hosting/types.ts';
import { sealPages } from './policy/seal.ts';
import { writeFiles } from './write.ts';

/**
 * Publishes what is not a page (`outlets.ts`): written beside the pages after a build, and made when asked
 * for while editing. Not as Astro endpoints: those cost several times more for each of many thousand files.
 * @returns {import('astro').AstroIntegration}
 */
export default function publish() {
  return {
    name: 'publish',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Every module that Vite serves has an ending too; opening the catalogue for each would take minutes.
        const ours =
          /^\/(?:(?:api|k|sematan|kartu|ikon)\/.+\.|layanan\/[^/]+\.md$|[^/]+\.(?:txt|xml|webmanifest)$)/;
        server.middlewares.use((request, response, next) => {
          const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
          const path = /^\/(?:.+\/)?$/.test(asked) ? `${asked}index.html` : asked;
          const answer = async () => {
            const { datedLibrary } = await server.ssrLoadModule('/src/changes.ts');
            const { filesOf } = await server.ssrLoadModule('/src/publish/write.ts');
            const file = filesOf(await datedLibrary()).get(decodeURIComponent(path));
            if (!file) return next();
            response.setHeader('content-type', TYPES[extname(path).slice(1)] ?? 'text/plain');
            response.end(await file.body());
          };
          if (ours.test(path)) answer().catch(next);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const count = await writeFiles(handedOver(), folder);
        logger.info(`${count} berkas data dan gambar ditulis.`);
        // Last, when every page is there: the policy names what stands in it.
        const begin = performance.now();
        const pages = await sealPages(folder);
        const time = Math.round(performance.now() - begin);
        logger.info(`${pages} halaman diberi aturan keamanan (${time} ms).`);
      },
    },
  };
}
