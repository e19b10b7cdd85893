/** The last look before a site goes out: every address ever published is tried on the files themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../domain/ledger.ts';
import { pageOf, placeOf } from '../domain/published.ts';

/** An address that does not open in the built site, and why. */
export interface Dead {
  readonly address: string;
  readonly why: string;
}

/** What a page holds that addresses need: its ids, or where it leads on to. */
interface Built {
  readonly ids: ReadonlySet<string>;
  readonly leadsTo: string | null;
}

const ID = / id="([^"]+)"/g;
const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

const fileOf = (folder: string, page: string) =>
  join(folder, page.endsWith('/') ? `${page}index.html` : page);

/** Pages of a built site, each read once and only when asked for. */
function reader(folder: string): (page: string) => Built | null {
  const read = new Map<string, Built | null>();
  return (page) => {
    let built = read.get(page);
    if (built === undefined) {
      const file = fileOf(folder, page);
      const html = existsSync(file) ? readFileSync(file, 'utf8') : null;
      built = html === null ? null : { ids: idsIn(html), leadsTo: REFRESH.exec(html)?.[1] ?? null };
      read.set(page, built);
    }
    return built;
  };
}

const idsIn = (html: string) => new Set([...html.matchAll(ID)].map(([, id = '']) => id));

/** Addresses that a web server answers by `_redirects`: data files for which no page can stand in. */
function servedElsewhere(folder: string): Map<string, string> {
  const file = join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(
    lines.filter(Boolean).map((line) => line.split(' ').slice(0, 2) as [string, string]),
  );
}

/** The pages that a line with `*` speaks of. */
function pagesLike(folder: string, pattern: string): string[] {
  const [before = '', after = ''] = pattern.split('*');
  const parent = join(folder, before);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${before}${entry.name}${after}`);
}

/** Every address of the ledger that the built site in `folder` does not answer for. */
export function deadAddresses(folder: string, ledger: Addresses): Dead[] {
  const pageAt = reader(folder);
  const redirects = servedElsewhere(folder);
  const isThere = (page: string) => existsSync(fileOf(folder, page));
  const dead: Dead[] = [];

  const faultOf = (address: string): string | null => {
    const page = pageOf(address);
    const place = placeOf(address);
    if (!isThere(page)) {
      const to = redirects.get(page);
      if (to === undefined) return 'tidak ada di hasil build, dan tidak ada yang menggantikannya';
      return isThere(pageOf(to)) ? null : `beralih ke ${to}, yang tidak ada`;
    }
    if (!page.endsWith('/')) return null;
    const built = place === '' && !redirects.has(page) ? null : pageAt(page);
    if (!built) return null;
    if (built.leadsTo !== null) {
      const target = pageAt(pageOf(built.leadsTo));
      if (!target) return `beralih ke ${built.leadsTo}, yang tidak ada`;
      return target.leadsTo === null
        ? null
        : `beralih ke ${built.leadsTo}, yang sendiri juga beralih`;
    }
    // A page that says that it has ended has none of the places of the old one.
    if (place === '' || built.ids.has(place) || ledger.get(page) === undefined) return null;
    return `halamannya ada, tetapi tempat "${place}" di dalamnya tidak ada`;
  };

  for (const address of ledger.keys()) {
    const each = address.includes('*')
      ? pagesLike(folder, pageOf(address)).map((page) => `${page}#${placeOf(address)}`)
      : [address];
    for (const one of each) {
      const why = faultOf(one);
      if (why !== null) dead.push({ address: one, why });
    }
  }
  return dead;
}

/** All of them in words for the operator, with what to do. */
export const deadReport = (dead: readonly Dead[]): string =>
  `${[
    `${dead.length} alamat yang pernah terbit tidak bisa dibuka lagi:`,
    ...dead.map(({ address, why }) => `  ${address}: ${why}.`),
    'Seharusnya setiap alamat di "addresses.txt" tetap terbuka. Kembalikan halamannya, atau tambahkan satu "Alamat lama" di folder redirects (panduan: docs/alamat.md).',
  ].join('\n')}\n`;
