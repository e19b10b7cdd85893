import { library, pathsOf } from '../../catalogue.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { pieceOf } from '../../planner/pieces.ts';

export const getStaticPaths = async () => pathsOf((await library()).catalogue.services);

type AService = Catalogue['services'] extends ReadonlyMap<string, infer T> ? T : never;

/** What the plan needs to know of one service; loaded when it is picked. */
export const GET = async ({ props }: { props: { record: AService } }) => {
  const { catalogue, graph } = await library();
  return Response.json(pieceOf(props.record, catalogue, graph));
};
