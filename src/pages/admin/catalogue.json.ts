import { editorCatalogue } from '../../../cms/publish.ts';
import { library } from '../../catalogue.ts';

/** The whole catalogue, for the rules that the editor runs before anything is saved. */
export async function GET() {
  const { catalogue } = await library();
  return Response.json(editorCatalogue(catalogue));
}
