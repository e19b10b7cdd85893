import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles, builtPages, DIST } from './dist.ts';
import { price, Repository, SERVICE } from '../history/repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (n) => n === 'entry',
});
interface Feed {
  feed: { subtitle: string; entry?: { id: string; content: { '#text': string } }[] };
}
const feedIn = (dist: string, path: string) =>
  (parser.parse(readFileSync(join(dist, path), 'utf8')) as Feed).feed;

function build(catalogue: string, dist: string, more: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, CATALOGUE_DIR: catalogue, DIST_DIR: dist, ...more },
    encoding: 'utf8',
  });
}

describe('the built site', () => {
  const pages = new Map(builtPages().map((page) => [page.address, page.html]));

  test('a feed for everything and for each agency, all readable, found from their pages', () => {
    const feeds = builtFiles().filter((file) => file.endsWith('umpan.xml'));
    const agencies = [...pages.keys()].filter((each) => /^\/instansi\/[^/]+\/$/.test(each));
    expect(feeds).toHaveLength(agencies.length + 1);
    for (const file of feeds) expect(feedIn(DIST, file).subtitle).not.toBe('');
    const linked = (html = '') =>
      /<link rel="alternate" type="application\/atom\+xml" href="\/([^"]+)"/.exec(html)?.[1];
    expect(linked(pages.get('/perubahan/'))).toBe('perubahan/umpan.xml');
    for (const address of agencies) expect(feeds).toContain(linked(pages.get(address)));
  });

  test('the page says what changed, or why it cannot', () => {
    const html = pages.get('/perubahan/') ?? '';
    const days = /<h2 id="hari-\d{4}-\d\d-\d\d"/.test(html);
    expect(days).not.toBe(html.includes('Riwayat tidak tersedia.'));
  });
});

describe('another catalogue', () => {
  let repository: Repository;
  const dist = () => join(repository.root, 'situs');
  const page = (path: string) => readFileSync(join(dist(), path, 'index.html'), 'utf8');
  beforeAll(() => {
    repository = new Repository();
    repository.write('../.gitignore', 'situs/\n.situs-*\n');
    repository.commit('2027-01-01T09:00:00+07:00');
    for (const [month, amount] of [40_000, 30_000, 20_000, 0].entries())
      repository.edit(`2027-0${month + 2}-03T09:00:00+07:00`, SERVICE, price(amount));
  });
  afterAll(() => {
    repository.remove();
  });

  test('its changes are on its pages: the last three on that of the service', () => {
    const result = build(repository.folder, dist(), { HISTORY: 'required' });
    expect(result.stdout + result.stderr).not.toContain('Riwayat');
    expect(result.status).toBe(0);
    const service = page('layanan/layanan-uji');
    expect(service).toContain('Perubahan terakhir');
    expect(service).toContain('turun dari Rp20.000 menjadi Rp0 (gratis).');
    expect(service).toContain('turun dari Rp40.000 menjadi Rp30.000.');
    expect(service).not.toContain('turun dari Rp50.000 menjadi Rp40.000.');
    expect(page('perubahan')).toContain('turun dari Rp50.000 menjadi Rp40.000.');
    const entries = feedIn(dist(), 'perubahan/dinas-uji/umpan.xml').entry ?? [];
    expect(entries[0]?.id).toBe('tag:uji.example,2027-05-03:layanan/k7mp');
    expect(entries).toHaveLength(6);
    expect(feedIn(dist(), 'perubahan/mitra-uji/umpan.xml').entry).toHaveLength(1);
  });

  test('without its history the site says so, and HISTORY=required stops the build', () => {
    repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, 'situs-pendek');
    const shallow = join(repository.root, 'situs-pendek/isi');
    const refused = build(shallow, dist(), { HISTORY: 'required' });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('git fetch --unshallow');
    const result = build(shallow, dist());
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('git fetch --unshallow');
    expect(page('perubahan')).toContain('Riwayat tidak tersedia.');
    expect(page('layanan/layanan-uji')).not.toContain('Perubahan terakhir');
    const feed = feedIn(dist(), 'perubahan/umpan.xml');
    expect(feed.entry).toBe(undefined);
    expect(feed.subtitle).toContain('Riwayat tidak tersedia.');
  });
});
