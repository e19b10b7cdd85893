import type { CatalogueDraft } from './finding.ts';
import { linksOf, suggester } from './links.ts';
import { present } from './rule.ts';

/** Which services issue and ask for each document; lists are in the order of the catalogue's map. */
export interface Issuers {
  readonly issuing: ReadonlyMap<string, readonly string[]>;
  readonly asking: ReadonlyMap<string, readonly string[]>;
  /** True if unreadable or mistyped content might issue this document after all. */
  readonly maybe: (document: string) => boolean;
}

function add(map: Map<string, string[]>, document: string | undefined, service: string) {
  if (document === undefined) return;
  const list = map.get(document);
  if (!list) map.set(document, [service]);
  else if (list.at(-1) !== service) list.push(service);
}

function issuersIn(catalogue: CatalogueDraft): Issuers {
  const { ids } = linksOf(catalogue);
  const suggest = suggester(ids);
  const issuing = new Map<string, string[]>();
  const asking = new Map<string, string[]>();
  const mistyped = new Set<string>();
  let nameless = false;
  const actual = (document: string | undefined) =>
    document === undefined ? undefined : (ids.documents.get(document) ?? document);
  for (const [id, service] of catalogue.services) {
    for (const [, row] of present(service.requirements)) add(asking, actual(row.document), id);
    for (const [, row] of present(service.outputs)) {
      add(issuing, actual(row.document), id);
      if (row.document === undefined) nameless = true;
      else if (!ids.documents.has(row.document)) {
        const meant = suggest('documents', row.document);
        if (meant !== undefined) mistyped.add(meant);
      }
    }
  }
  const maybe = (document: string) =>
    nameless || mistyped.has(document) || (catalogue.unclear?.has(document) ?? false);
  return { issuing, asking, maybe };
}

const known = new WeakMap<CatalogueDraft, Issuers>();

/** Who issues and who asks; computed once per catalogue object. Linear in its size. */
export function issuersOf(catalogue: CatalogueDraft): Issuers {
  const issuers = known.get(catalogue) ?? issuersIn(catalogue);
  known.set(catalogue, issuers);
  return issuers;
}
