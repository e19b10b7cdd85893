import { catalogueFolder, CannotRun, formatReport, readCatalogue } from '../check/index.ts';
import { buildIndex } from '../search/build.ts';
import { Search } from '../search/engine.ts';

/**
 * The search over the catalogue in CATALOGUE_DIR, as the site has it, and which services there are.
 * @throws {CannotRun} with the report when the catalogue has errors.
 */
export function openCatalogue(): { search: Search; isService: (id: string) => boolean } {
  const { catalogue, problems, files } = readCatalogue(catalogueFolder());
  if (!catalogue) throw new CannotRun(formatReport(problems, files));
  return {
    search: new Search(buildIndex(catalogue)),
    isService: (id) => catalogue.services.has(id),
  };
}

/** As `openCatalogue`, the search alone. */
export const openSearch = (): Search => openCatalogue().search;
