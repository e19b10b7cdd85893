import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/check/index.ts';
import { libraryOf, type Library } from '../../src/domain/library.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
if (!catalogue) throw new Error('The catalogue has errors. Run "npm run check".');

/** The catalogue that is shipped. */
export const shipped: Library = libraryOf(catalogue);
/** The small catalogue in which every field is used. */
export const fixture: Library = libraryOf(fixtureCatalogue());
