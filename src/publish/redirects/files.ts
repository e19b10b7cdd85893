import type { Addresses } from '../../domain/ledger.ts';
import type { Library } from '../../domain/library.ts';
import type { PublishedFile } from '../outlet.ts';
import { movesOf, shortMoves, type Move } from './moves.ts';
import { redirectPage } from './page.ts';

/** `_redirects` as Netlify and Cloudflare Pages read it: from, to, status. */
const redirectsFile = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** Lines for a `map` of nginx: what is asked for, and where it is. */
const nginxMap = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `"${from}" "${to}";\n`).join('');

/**
 * The files behind former addresses: a page that leads on for a page, the same content for a file, and for
 * web servers that can answer at once, all of them as `_redirects` and as a `map` of nginx.
 * @param files The other files of the site, by path.
 */
export function* redirectFiles(
  library: Library,
  live: Addresses,
  files: ReadonlyMap<string, PublishedFile>,
): Generator<PublishedFile> {
  const moves = movesOf(library, live);
  const site = library.catalogue.site.url;
  for (const { from, to, name } of moves) {
    const twin = files.get(to);
    if (from.endsWith('/'))
      yield {
        path: `${from}index.html`,
        body: () => redirectPage({ site, to, name }),
        passing: true,
      };
    // A program that reads data follows no page; it finds under the old address what it would find here.
    else if (twin) yield { path: from, body: twin.body, passing: true };
  }
  const all = [...moves, ...shortMoves(library)];
  yield { path: '/_redirects', body: () => redirectsFile(all), passing: true };
  yield { path: '/alamat-lama.map', body: () => nginxMap(all), passing: true };
}
