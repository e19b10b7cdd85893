import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/check/index.ts';
import { buildIndex } from '../../src/search/build.ts';
import { Search } from '../../src/search/engine.ts';
import { packIndex, unpackIndex } from '../../src/search/pack.ts';

function read(folder: string) {
  const { catalogue } = readCatalogue(fileURLToPath(new URL(folder, import.meta.url)));
  if (!catalogue) throw new Error(`The catalogue in ${folder} has errors. Run "npm run check".`);
  return catalogue;
}

/** The index of the catalogue that is shipped. */
export const shippedIndex = buildIndex(read('../../content'));
/** The file a browser downloads for it. */
export const shippedFile = packIndex(shippedIndex);
/** The search as a browser opens it. */
export const shippedSearch = new Search(unpackIndex(shippedFile));
