import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from './dist.ts';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const text = (path: string) => readFileSync(join(DIST, path), 'utf8');
const decap = files.filter((path) => path.startsWith('admin/decap/') && path !== 'admin/decap');

describe('the editor in a built site', () => {
  test('has no local store and no test login', () => {
    expect(text('admin/config.json')).toBe('null');
    const own = files.filter(
      // Open data is no program: a revision or a law may well hold the digits of the port.
      (path) => /\.(?:js|json|html)$/.test(path) && !/^(?:admin\/decap|api)\//.test(path),
    );
    const local = own.filter((path) =>
      /\/admin\/api|decap-cms-user|test-repo|local_backend|8081|editor:held|di luar penyuntingan/.test(
        text(path),
      ),
    );
    expect(local).toEqual([]);
  });

  test('ships the bundle with its parts and licences, no source maps and nothing twice', () => {
    expect(decap).toContain('admin/decap/decap-cms.js');
    expect(decap).toContain('admin/decap/decap-cms.js.LICENSE.txt');
    expect(decap.filter((path) => /\.map$|\.wasm$|\/cms\.js$/.test(path))).toEqual([]);
  });

  test('is asked for by no page of a citizen', () => {
    const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith('admin/'));
    expect(pages.length).toBeGreaterThan(1000);
    const asking = pages.filter((path) =>
      /<(?:script|link|img|iframe)[^>]*(?:src|href)="[^"]*(?:admin\/|decap)/.test(text(path)),
    );
    expect(asking).toEqual([]);
  });

  test('runs under a policy of its own', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      text('admin/index.html'),
    )?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('ws:');
  });

  test('every page about a record leads to it in the editor', () => {
    for (const [page, record] of [
      ['layanan/ktp-el-hilang', 'services/entries/ktp-el-hilang'],
      ['dokumen/kartu-keluarga', 'documents/entries/kartu-keluarga'],
      ['instansi/disdukcapil', 'agencies/entries/disdukcapil'],
      ['kategori/kependudukan', 'categories/entries/kependudukan'],
      ['peristiwa/kelahiran', 'life-events/entries/kelahiran'],
    ])
      expect(text(`${page}/index.html`)).toContain(`/admin/#/collections/${record}`);
  });

  test('the work list names what nobody has checked', () => {
    expect(existsSync(join(DIST, 'admin/daftar-kerja/index.html'))).toBe(true);
    expect(text('admin/daftar-kerja/index.html')).toContain('belum diperiksa');
  });
});
