// @ts-check
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('./mount.tsx', import.meta.url)).replaceAll('\\', '/');

/**
 * Makes the search island a file of its own that no page names in a `<script src>`: the small script in
 * the header loads it on the first touch. A plain `import('…')` there would do the same, but Astro then
 * writes that script into a file, and every page would ask for it. Pages are written after the bundle, in
 * the same process, so they find the name in `SEARCH_SCRIPT`.
 * @returns {import('astro').AstroIntegration}
 */
export default function islands() {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        process.env['SEARCH_SCRIPT'] = '/src/islands/mount.tsx';
        if (command !== 'build') {
          // Found out only at the first touch, they would reload the page under the fingers.
          const include = ['react', 'react-dom/client', 'fuse.js', '@orama/stemmers/indonesian'];
          updateConfig({ vite: { optimizeDeps: { include } } });
          return;
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-island',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: ENTRY,
                    name: 'cari',
                    preserveSignature: 'strict',
                  });
                },
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'chunk' && file.facadeModuleId === ENTRY)
                      process.env['SEARCH_SCRIPT'] = `/${file.fileName}`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
