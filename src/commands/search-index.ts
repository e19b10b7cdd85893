import { catalogueFolder, CannotRun, formatReport, readCatalogue } from '../check/index.ts';
import { buildIndex } from '../search/build.ts';
import { Search } from '../search/engine.ts';

/**
 * The search over the catalogue in CATALOGUE_DIR, as the site has it.
 * @throws {CannotRun} with the report when the catalogue has errors.
 */
export function openSearch(): Search {
  const { catalogue, problems, files } = readCatalogue(catalogueFolder());
  if (!catalogue) throw new CannotRun(formatReport(problems, files));
  return new Search(buildIndex(catalogue));
}
