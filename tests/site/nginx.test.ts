import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADERS, headersOf } from '../../src/publish/hosting/headers.ts';
import { DIST } from './dist.ts';
import { nginxPath, startNginx, warnWithoutNginx, type Nginx } from './nginx.ts';

/** The built site, with files that other catalogues may have. */
function siteWithMore(): string {
  const root = mkdtempSync(join(tmpdir(), 'sekali-datang-situs-'));
  for (const name of readdirSync(DIST))
    if (name !== 'sematan') symlinkSync(join(DIST, name), join(root, name));
  mkdirSync(join(root, 'sematan/uji'), { recursive: true });
  mkdirSync(join(root, '.well-known'));
  writeFileSync(join(root, 'sematan/uji/index.html'), '<!doctype html><title>Uji</title>');
  writeFileSync(join(root, '.well-known/uji.txt'), 'terbuka');
  for (const ending of ['jsonld', 'ttl', 'webmanifest', 'ics', 'csv'])
    writeFileSync(join(root, `uji.${ending}`), 'x');
  writeFileSync(join(root, 'siap.txt'), 'asli');
  writeFileSync(join(root, 'siap.txt.gz'), gzipSync('sudah dimampatkan'));
  return root;
}

const script = readdirSync(`${DIST}_astro`).find((name) => name.endsWith('.js')) ?? '';
const index = readdirSync(`${DIST}cari`).find((name) => name.startsWith('indeks.')) ?? '';
const service = '/layanan/ktp-el-hilang/';

warnWithoutNginx('nginx.test.ts (tajuk, 404, pengalihan, pemampatan)');

describe.skipIf(nginxPath() === null)('a real nginx with our settings', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(siteWithMore());
  });
  afterAll(() => nginx.stop());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + path, { headers, redirect: 'manual' });

  const NAMES = [...new Set(HEADERS.map(({ name }) => name))];
  test.each([
    ['/', 'text/html; charset=utf-8'],
    [service, 'text/html; charset=utf-8'],
    ['/admin/', 'text/html; charset=utf-8'],
    ['/sematan/uji/', 'text/html; charset=utf-8'],
    [`/_astro/${script}`, 'text/javascript; charset=utf-8'],
    [`/cari/${index}`, 'application/json; charset=utf-8'],
    ['/api/v1/services.json', 'application/json; charset=utf-8'],
    ['/layanan/ktp-el-hilang.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/kartu/situs.png', 'image/png'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/uji.jsonld', 'application/ld+json; charset=utf-8'],
    ['/uji.ttl', 'text/turtle; charset=utf-8'],
    ['/uji.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/uji.ics', 'text/calendar; charset=utf-8'],
    ['/uji.csv', 'text/csv; charset=utf-8'],
  ])('%s: every header of the one source, and the type', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const expected = headersOf(path);
    expect(expected.size).toBeGreaterThan(5);
    for (const name of NAMES)
      expect(response.headers.get(name), name).toBe(expected.get(name) ?? null);
  });

  test('only cards may be framed, and only hashed names are kept for good', async () => {
    const page = (await get(service)).headers;
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.get('x-frame-options')).toBe('DENY');
    expect(page.get('cache-control')).toBe('public, max-age=60');
    const card = (await get('/sematan/uji/')).headers;
    expect(card.get('content-security-policy')).toContain('frame-ancestors *');
    expect(card.get('x-frame-options')).toBeNull();
    expect((await get(`/_astro/${script}`)).headers.get('cache-control')).toContain('immutable');
  });

  test('an address that does not exist: our page, 404, the same headers', async () => {
    const response = await get('/layanan/tidak-ada/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Halaman ini tidak ada');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('short links and former addresses are answered at once, a missing slash is added', async () => {
    const moves = readFileSync(`${DIST}_redirects`, 'utf8').trim().split('\n');
    expect(moves.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const move of moves) {
      const [from = '', to = ''] = move.split(' ');
      const { status, headers } = await get(from);
      if (status !== 301 || headers.get('location') !== to) wrong.push(from);
    }
    expect(wrong).toEqual([]);
    const slash = await get(service.slice(0, -1));
    expect(slash.status).toBe(301);
    expect(slash.headers.get('location')).toBe(service);
  });

  test.each([service, '/api/v1/services.json', '/layanan/ktp-el-hilang.md', `/_astro/${script}`])(
    'text is compressed, and caches know it: %s',
    async (path) => {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(
        (await get(path, { 'accept-encoding': 'identity' })).headers.has('content-encoding'),
      ).toBe(false);
    },
  );

  test('a file compressed beforehand is taken; a picture is left as it is', async () => {
    const ready = await get('/siap.txt', { 'accept-encoding': 'gzip' });
    expect(await ready.text()).toBe('sudah dimampatkan');
    const picture = await get('/kartu/situs.png', { 'accept-encoding': 'gzip' });
    expect(picture.headers.has('content-encoding')).toBe(false);
  });

  test('what has not changed is not sent again', async () => {
    const etag = (await get(service)).headers.get('etag') ?? '';
    expect((await get(service, { 'if-none-match': etag })).status).toBe(304);
  });

  test('settings are not pages; what a certificate needs is open', async () => {
    for (const path of [
      '/.hosting/nginx.conf',
      '/.htaccess',
      '/_headers',
      '/_redirects',
      '/alamat-lama.map',
    ])
      expect((await get(path)).status, path).toBe(404);
    expect(await (await get('/.well-known/uji.txt')).text()).toBe('terbuka');
  });
});
