import { absolute, address } from '../../domain/addresses.ts';
import type { Outlet, PublishedFile } from '../outlet.ts';
import { places, type Place } from './places.ts';

/** Addresses that one file may hold (sitemaps.org, protocol 0.9). */
export const MOST = 50_000;

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** One list of `url` or `sitemap` elements. */
function xml(list: 'urlset' | 'sitemapindex', rows: readonly Place[], site: string): string {
  const element = list === 'urlset' ? 'url' : 'sitemap';
  const lines = rows.map(({ path, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${element}><loc>${escape(absolute(site, path))}</loc>${day}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${SPACE}">\n${lines.join('')}</${list}>\n`;
}

/** The files for these pages: one, or an index with as many as are needed. */
export function sitemapFiles(
  rows: readonly Place[],
  site: string,
  most = MOST,
): readonly PublishedFile[] {
  const path = address.sitemap();
  if (rows.length <= most) return [{ path, body: () => xml('urlset', rows, site) }];
  const parts = Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => ({
    path: path.replace('.xml', `-${index + 1}.xml`),
    rows: rows.slice(index * most, (index + 1) * most),
  }));
  const index = parts.map((part) => ({ path: part.path, changed: null }));
  return [
    { path, body: () => xml('sitemapindex', index, site) },
    ...parts.map((part) => ({ path: part.path, body: () => xml('urlset', part.rows, site) })),
  ];
}

/** Every page for search engines, with true dates: never the day of the build. */
export const sitemap: Outlet = (library) =>
  sitemapFiles([...places(library)], library.catalogue.site.url);
