// @ts-check
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, licenceTexts } from './bill.ts';
import { readPart } from './read-part.ts';
import { shippedFolders } from './shipped.ts';

/** The editor is not bundled: its files are copied as they are (cms/integration.mjs). */
const COPIED = [fileURLToPath(new URL('..', import.meta.resolve('decap-cms/dist/decap-cms.js')))];

/**
 * Writes `/sbom.json` and `/lisensi.txt` beside the site: which packages browsers download.
 * @returns {import('astro').AstroIntegration}
 */
export default function bill() {
  /** @type {Map<string, import('./shipped.ts').Reader>} */
  let folders = new Map();
  return {
    name: 'bill',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bill',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_options, bundle) {
                  folders = shippedFolders(
                    Object.values(bundle).filter((file) => file.type === 'chunk'),
                  );
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const parts = [...folders].map(([folder, reader]) => readPart(folder, reader));
        for (const folder of COPIED) parts.push(readPart(folder, 'editor'));
        writeFileSync(new URL('sbom.json', dir), billOfMaterials(parts));
        writeFileSync(new URL('lisensi.txt', dir), licenceTexts(parts));
      },
    },
  };
}
