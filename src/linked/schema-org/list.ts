import type { ItemList } from 'schema-dts';
import { absolute } from '../../domain/addresses.ts';

/** The records a page lists, by address, in the order of the page; null when it lists none. */
export function itemList(siteUrl: string, paths: readonly string[]): ItemList[] {
  if (paths.length === 0) return [];
  const itemListElement = paths.map((path, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    url: absolute(siteUrl, path),
  }));
  return [{ '@type': 'ItemList', itemListElement }];
}
