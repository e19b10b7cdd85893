import type { Outlet } from './outlet.ts';

/** `robots.txt` (RFC 9309): everything may be read; the editor's page is of no use to a search engine. */
export const robots: Outlet = () => [
  { path: '/robots.txt', body: () => 'User-agent: *\nDisallow: /admin/\nAllow: /\n' },
];
