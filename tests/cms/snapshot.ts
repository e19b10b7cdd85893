import { parse } from 'yaml';
import type { Snapshot } from '../../cms/check-entry.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import type { Files } from '../check/base.ts';

/** A catalogue of texts as the editor fetches it. */
export function snapshotOf(files: Files): Snapshot {
  const records = COLLECTIONS.map((name) => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`${name}/`));
    return [
      name,
      Object.fromEntries(
        own.map(([path, text]) => [
          path.slice(name.length + 1).replace('.yml', ''),
          parse(text) as unknown,
        ]),
      ),
    ] as const;
  });
  const site: unknown = parse(files['site.yml'] ?? '');
  return { site, ...(Object.fromEntries(records) as Omit<Snapshot, 'site'>) };
}
