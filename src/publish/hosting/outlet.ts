import type { Library } from '../../domain/library.ts';
import { pageAddresses } from '../../domain/published.ts';
import type { Outlet, PublishedFile } from '../outlet.ts';
import { shortMoves } from '../redirects/moves.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf, type Place } from './nginx.ts';

/** Where Debian and most guides put a site. */
const ROOT = '/var/www/sekali-datang';

/** The first folder of every page: `/layanan/`, in order. */
function foldersOf({ catalogue }: Library): string[] {
  const found = new Set<string>();
  const former = [...catalogue.redirects.values()].map(({ from }) => from);
  for (const path of [...pageAddresses(catalogue).keys(), ...former]) {
    const [folder] = /^\/[^/#]+\//.exec(path) ?? [];
    if (folder !== undefined) found.add(folder);
  }
  return [...found].sort();
}

/**
 * Settings for the web server or host that serves the site, each where it is looked for: `_headers` and
 * `.htaccess` beside the pages, the others in `.hosting/` for the operator to copy. Nothing in them is secret.
 */
export const hosting: Outlet = (library) => {
  const { hostname } = new URL(library.catalogue.site.url);
  const place: Place = { host: hostname, root: ROOT };
  const file = (path: string, body: () => string): PublishedFile => ({
    path,
    body,
    passing: true,
  });
  return [
    file('/_headers', () => headersFile(foldersOf(library))),
    file('/.htaccess', htaccess),
    // GitHub Pages would leave out every folder that begins with "_".
    file('/.nojekyll', () => ''),
    file('/.hosting/nginx.conf', () => nginxConf(place)),
    file('/.hosting/Caddyfile', () => caddyfile(place, shortMoves(library))),
  ];
};
