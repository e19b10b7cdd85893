/**
 * Which packages reach a browser: read from the bundle itself, so that nothing can be forgotten or
 * guessed (issue: supply chain). Modules that tree shaking has emptied do not count.
 */

/** What is asked of a chunk of the bundler. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** `citizen` if some page of citizens loads it, or else only the editor's page. */
export type Reader = 'citizen' | 'editor';

/** Folder of the package that a module comes from, as `…/node_modules/name`; null for our own. */
export const packageFolder = (id: string): string | null =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

const isEditor = ({ facadeModuleId }: Chunk) =>
  /\/(?:cms|src\/pages\/admin)\//.test(facadeModuleId?.replaceAll('\\', '/') ?? '');

/** Package folders in these chunks, and who loads them. */
export function shippedFolders(chunks: readonly Chunk[]): Map<string, Reader> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Map<string, Reader>();
  const walk = (entries: readonly Chunk[], reader: Reader) => {
    const open = new Set(entries);
    for (const chunk of open) {
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : null;
        if (folder !== null && !found.has(folder)) found.set(folder, reader);
      }
      for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
        const next = byName.get(name);
        if (next) open.add(next);
      }
    }
  };
  const entries = chunks.filter((chunk) => chunk.isEntry);
  walk(
    entries.filter((chunk) => !isEditor(chunk)),
    'citizen',
  );
  walk(entries.filter(isEditor), 'editor');
  return found;
}
