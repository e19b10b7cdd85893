import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/check/index.ts';
import { need } from '../../src/domain/catalogue.ts';
import { documentGraph } from '../../src/domain/graph.ts';
import { pieceOf, type ServicePiece } from '../../src/planner/index.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
if (!catalogue) throw new Error('The catalogue has errors. Run "npm run check".');
const graph = documentGraph(catalogue);

export const site = catalogue.site;
/** The pieces of the catalogue that is shipped, by id. */
export const pieces: readonly ServicePiece[] = [...catalogue.services.values()].map((service) =>
  pieceOf(service, catalogue, graph),
);
export const pick = (...ids: string[]): ServicePiece[] =>
  ids.map((id) => need(new Map(pieces.map((piece) => [piece.id, piece])), id));
