import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/check/index.ts';
import { libraryOf } from '../../src/domain/library.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
if (!catalogue) throw new Error('The catalogue has errors. Run "npm run check".');

/** The catalogue that is shipped. */
export const shipped = libraryOf(catalogue);

const small = fixtureCatalogue();
/** The one that uses every field, with a history. */
export const fixture = {
  ...libraryOf(small),
  updated: new Map([...small.services.keys()].map((id) => [`services/${id}`, '2026-10-05'])),
};
