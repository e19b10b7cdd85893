import { editorConfig } from '../../../cms/publish.ts';
import settings from '../../../cms/settings.yml?raw';
import { library } from '../../catalogue.ts';

/** The editor's configuration; null where it has no place to save to (cms/settings.yml). */
export async function GET() {
  const { catalogue } = await library();
  const local = import.meta.env.DEV && process.env['EDITOR_API'] !== undefined;
  return Response.json(editorConfig(catalogue, settings, local));
}
