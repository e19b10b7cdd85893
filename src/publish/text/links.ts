import { absolute } from '../../domain/addresses.ts';
import type { Link } from '../../domain/service-view.ts';
import { link, type Md } from './markdown.ts';

/** From a path of this site to its full address: a text travels without the site it came from. */
export type To = (path: string) => string;

/** The beginning is worked out once: a text holds dozens of addresses. */
export function toSite(url: string): To {
  const home = absolute(url, '/');
  return (path) => home + path.slice(1);
}

/** Records as links. */
export const links = (records: readonly Link[], path: (id: string) => string, to: To): Md[] =>
  records.map(({ id, name }) => link(name, to(path(id))));
