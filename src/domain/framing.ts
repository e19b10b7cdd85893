import { address } from './addresses.ts';

/**
 * Which pages other sites may show in a frame: cards are made for it, every other page would only help
 * somebody who dresses it up as his own. The first rule whose folder holds the page decides. Only a header
 * of the server can say this (CSP 3, 6.4.2: `frame-ancestors` in a `<meta>` is ignored).
 */
export const FRAMING: readonly { under: string; ancestors: string }[] = [
  { under: address.cards(), ancestors: '*' },
  { under: address.home(), ancestors: "'none'" },
];

/** The value of `Content-Security-Policy: frame-ancestors` for a path of the site. */
export const frameAncestors = (path: string): string =>
  FRAMING.find(({ under }) => path.startsWith(under))?.ancestors ?? "'none'";
