// @ts-check
import { fileURLToPath } from 'node:url';

/** The programs that pages load on the first touch, and the variable in which pages find the file's name. */
const PROGRAMS = [
  { name: 'cari', source: 'mount.tsx', variable: 'SEARCH_SCRIPT' },
  { name: 'daftar', source: 'checklist/index.ts', variable: 'CHECKLIST_SCRIPT' },
  { name: 'luring', source: 'offline/index.ts', variable: 'OFFLINE_SCRIPT' },
].map((program) => ({
  ...program,
  entry: fileURLToPath(new URL(program.source, import.meta.url)).replaceAll('\\', '/'),
}));

/** Small modules that the checklist needs at once and other programs use too, and what makes new words old. */
const SHARED =
  /preload-helper|src\/(?:domain\/(?:conditions|when-text|addresses)|i18n\/(?:live-strings|later-strings|fill)|islands\/checklist\/(?:dom|wear))\.ts|oxc-project.runtime/;

/** React, and what both programs that use it need: one request of the search, which has four at most. */
const REACT =
  /node_modules\/(?:react|react-dom|scheduler)\/|src\/(?:islands\/parts\/Spoken\.tsx|i18n\/strings\.ts)/;

/**
 * Makes each program a file of its own that no page names in a `<script src>`: a small script in the page
 * loads it on the first touch. A plain `import('…')` there would do the same, but Astro then writes that
 * script into a file, and every page would ask for it. Pages are written after the bundle, in the same
 * process, so they find the names in the environment.
 * @returns {import('astro').AstroIntegration}
 */
export default function islands() {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        for (const { source, variable } of PROGRAMS)
          process.env[variable] = `/src/islands/${source}`;
        if (command !== 'build') {
          // Found out only at the first touch, they would reload the page under the fingers.
          const include = [
            'react',
            'react-dom/client',
            'fuse.js',
            '@orama/stemmers/indonesian',
            'uqr',
          ];
          updateConfig({ vite: { optimizeDeps: { include } } });
          return;
        }
        updateConfig({
          vite: {
            build: {
              rollupOptions: {
                output: {
                  codeSplitting: {
                    // What both programs use stands in one file, not in six: each is a request.
                    groups: [
                      { name: 'bersama', test: SHARED, priority: 1 },
                      { name: 'react', test: REACT },
                    ],
                  },
                },
              },
            },
            plugins: [
              {
                name: 'islands',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const { name, entry } of PROGRAMS)
                    this.emitFile({
                      type: 'chunk',
                      id: entry,
                      name,
                      preserveSignature: 'strict',
                    });
                },
                generateBundle(_options, bundle) {
                  for (const file of Object.values(bundle))
                    for (const { entry, variable } of PROGRAMS)
                      if (file.type === 'chunk' && file.facadeModuleId === entry)
                        process.env[variable] = `/${file.fileName}`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
