import { FRAMING } from '../../domain/framing.ts';

/** One header for some addresses. Of several rules for the same header the last one that fits holds. */
export interface HeaderRule {
  /** Addresses from the root of the site; `*` stands for anything. */
  readonly on: string;
  readonly name: string;
  /** null: the header is not sent. */
  readonly value: string | null;
}

const YEAR = 31_536_000;
const MINUTE = 60;
const DAY = 86_400;

const cache = (on: string, value: string): HeaderRule => ({ on, name: 'Cache-Control', value });
const frames = (on: string, who: string, old: string | null): HeaderRule[] => [
  {
    on,
    name: 'Content-Security-Policy',
    value: `frame-ancestors ${who}; object-src 'none'`,
  },
  // For browsers that do not know frame-ancestors.
  { on, name: 'X-Frame-Options', value: old },
];

/** What no page here uses, so that nobody who gets in can use it either. */
const NEVER_USED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Data that other sites read from the visitor's browser: public, the same for everybody. */
const OPEN = ['md', 'txt', 'csv', 'xml', 'ics', 'jsonld', 'ttl'];

/**
 * Headers of the whole site: the one source for every kind of web server. What must differ from page to
 * page (hashes of scripts and styles) stands in the page itself (src/publish/policy/).
 */
export const HEADERS: readonly HeaderRule[] = [
  { on: '/*', name: 'X-Content-Type-Options', value: 'nosniff' },
  // Which service somebody reads about is nobody else's business.
  { on: '/*', name: 'Referrer-Policy', value: 'same-origin' },
  {
    on: '/*',
    name: 'Permissions-Policy',
    value: NEVER_USED.map((feature) => `${feature}=()`).join(', '),
  },
  // This host only: what else runs under the domain is not ours to decide.
  { on: '/*', name: 'Strict-Transport-Security', value: `max-age=${YEAR}` },
  // The last rule that fits holds here, the first one there.
  ...FRAMING.toReversed().flatMap(({ under, ancestors }) =>
    frames(`${under}*`, ancestors, ancestors === '*' ? null : 'DENY'),
  ),
  { on: '/api/*', name: 'Access-Control-Allow-Origin', value: '*' },
  { on: '/sematan/*', name: 'Access-Control-Allow-Origin', value: '*' },
  ...OPEN.map((ending) => ({
    on: `/*.${ending}`,
    name: 'Access-Control-Allow-Origin',
    value: '*',
  })),
  // Words and data change with every release: seen by everybody within a minute.
  cache('/*', `public, max-age=${MINUTE}`),
  cache('/kartu/*', `public, max-age=${DAY}`),
  // The name changes with the content.
  cache('/_astro/*', `public, max-age=${YEAR}, immutable`),
  cache('/cari/indeks.*', `public, max-age=${YEAR}, immutable`),
];

/** Whether an address is one of those that a pattern with `*` stands for. */
export const patternOf = (on: string): string =>
  `^${on.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** What the server says with an address: header → value. */
export function headersOf(path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { on, name, value } of HEADERS) {
    if (!new RegExp(patternOf(on)).test(path)) continue;
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

/** All rules of each header, in the order of HEADERS. */
export function rulesByName(): Map<string, HeaderRule[]> {
  const byName = new Map<string, HeaderRule[]>();
  for (const rule of HEADERS) {
    const rules = byName.get(rule.name);
    if (rules) rules.push(rule);
    else byName.set(rule.name, [rule]);
  }
  return byName;
}
