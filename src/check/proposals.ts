import { pageOf, placeOf } from '../domain/published.ts';
import { addressWorld, recordAt } from '../rules/addresses/world.ts';
import type { CatalogueDraft } from '../rules/index.ts';
import { textOf } from '../write/text.ts';

/** A `redirects` record that would answer for a lost address, ready to be saved. */
export interface Proposal {
  /** Path from the catalogue's folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * What a person most likely wants for addresses that are lost: the page under its new file name, the row
 * under its new id where only one is new, else the section it stood in.
 * @param renames Files of the catalogue that were renamed since the last release: old path → new path.
 */
export function proposalsFor(
  catalogue: CatalogueDraft,
  renames: ReadonlyMap<string, string>,
): Proposal[] {
  const { fates, live } = addressWorld(catalogue);
  const proposals: Proposal[] = [];
  const propose = (id: string, name: string | undefined, from: string, to: string) => {
    if (catalogue.redirects.has(id)) return;
    proposals.push({
      file: `redirects/${id}.yml`,
      text: textOf('redirects', { name: name ?? id, from, to }),
    });
  };
  for (const [path, fate] of fates) {
    const record = recordAt(path);
    if (!record) continue;
    if (fate.kind === 'lost' && fate.under === undefined) {
      const renamed = renames.get(`${record.collection}/${record.id}.yml`);
      const id = renamed
        ?.split('/')
        .pop()
        ?.replace(/\.yml$/, '');
      const to = id === undefined ? undefined : path.replace(record.id, id);
      if (id === undefined || to === undefined || !live.has(to)) continue;
      propose(record.id, catalogue[record.collection].get(id)?.name, path, to);
    } else if (fate.kind === 'moved' && fate.doubt) {
      const [only, ...others] = fate.doubt;
      const page = recordAt(pageOf(fate.to));
      const name = page && catalogue[page.collection].get(page.id)?.name;
      const to = only !== undefined && others.length === 0 ? only : fate.to;
      propose(`${record.id}-${placeOf(path)}`, name ?? undefined, path, to);
    }
  }
  return proposals;
}
