import { libraryOf } from '../../src/domain/library.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';
import { shipped } from '../publish/library.ts';

export { shipped };

const small = fixtureCatalogue();
/** The one that uses every field, with a history. */
export const fixture = {
  ...libraryOf(small),
  updated: new Map([...small.services.keys()].map((id) => [`services/${id}`, '2026-10-05'])),
};
