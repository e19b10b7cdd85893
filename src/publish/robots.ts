import { absolute, address } from '../domain/addresses.ts';
import type { Outlet } from './outlet.ts';

/** `robots.txt` (RFC 9309): everything may be read; the editor's page is of no use to a search engine. */
export const robots: Outlet = ({ catalogue: { site } }) => [
  {
    path: '/robots.txt',
    body: () =>
      [
        'User-agent: *',
        'Disallow: /admin/',
        'Allow: /',
        '',
        `Sitemap: ${absolute(site.url, address.sitemap())}`,
        '',
      ].join('\n'),
  },
];
