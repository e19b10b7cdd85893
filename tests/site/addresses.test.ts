import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/check/index.ts';
import { deadAddresses } from '../../src/commands/built-addresses.ts';
import { LEDGER_FILE, readLedger } from '../../src/domain/ledger.ts';
import { libraryOf } from '../../src/domain/library.ts';
import { pageAddresses, pageOf, placeOf } from '../../src/domain/published.ts';
import { releaseOf } from '../../src/publish/addresses.ts';
import { builtPages, builtRedirects, DIST } from './dist.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { catalogue } = readCatalogue(folder);
if (!catalogue) throw new Error('The catalogue has errors. Run "npm run check".');
const library = libraryOf(catalogue);
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const redirects = builtRedirects();
const ended = [...catalogue.redirects.values()].flatMap((entry) =>
  entry.ended ? [entry.from] : [],
);

test('the built pages are exactly those that follow from the records', () => {
  const told = [...pageAddresses(catalogue).keys()].map(pageOf);
  const expected = new Set([...told, ...ended].filter((path) => !/\*|^\/k\//.test(path)));
  const built = [...pages.keys()].filter((address) => address !== '/404.html');
  expect(built.filter((address) => !expected.has(address))).toEqual([]);
  expect([...expected].filter((address) => !pages.has(address))).toEqual([]);
});

test('every place is in its page, and every service page keeps what all of them promise', () => {
  const missing: string[] = [];
  for (const path of pageAddresses(catalogue).keys()) {
    if (!path.includes('#')) continue;
    const id = ` id="${placeOf(path)}"`;
    const on = path.includes('*')
      ? [...catalogue.services.keys()].map((slug) => pageOf(path).replace('*', slug))
      : [pageOf(path)];
    missing.push(...on.filter((page) => !pages.get(page)?.includes(id)).map((page) => page + id));
  }
  expect(missing).toEqual([]);
});

test('no row of a service can be linked to that the ledger would not know', () => {
  const known = pageAddresses(catalogue);
  const unknown = [...pages].flatMap(([address, html]) =>
    /^\/layanan\/[^/]+\/$/.test(address)
      ? [...html.matchAll(/ id="((?:langkah|dokumen|pertanyaan)-[^"]+)"/g)]
          .map(([, id = '']) => `${address}#${id}`)
          .filter((path) => !known.has(path))
      : [],
  );
  expect(unknown.filter((path) => !library.former.kept.has(pageOf(path)))).toEqual([]);
});

test('the ledger in the repository is up to date, and the built site answers for all of it', () => {
  const { addresses, unread } = readLedger(readFileSync(`${folder}/${LEDGER_FILE}`, 'utf8'));
  expect(unread).toEqual([]);
  const { published } = releaseOf(library);
  expect(
    [...published.keys()].filter((path) => !addresses.has(path)),
    'run "npm run addresses"',
  ).toEqual([]);
  expect(deadAddresses(DIST, addresses)).toEqual([]);
  expect(deadAddresses(DIST, new Map([['/layanan/tidak-ada/', null]]))).toHaveLength(1);
});

test('every service has its short link, a page that leads straight to it', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'void-style': 'off', 'long-title': 'off', 'doctype-style': 'off' },
  });
  const byAddress = new Map(redirects.map(({ address, html }) => [address, html]));
  for (const { id, code } of catalogue.services.values())
    expect(byAddress.get(`/k/${code}/`)).toContain(`content="0; url=/layanan/${id}/"`);
  const [first] = redirects;
  const { results } = await validator.validateString(first?.html ?? '');
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  const targets = redirects.map(({ html }) => /; url=([^"#]+)/.exec(html)?.[1] ?? '');
  expect(targets.filter((target) => !pages.has(target))).toEqual([]);
});

test('the lists for web servers say the same as the pages, and lead only to what is there', () => {
  const lines = readFileSync(`${DIST}_redirects`, 'utf8').trim().split('\n');
  const map = readFileSync(`${DIST}alamat-lama.map`, 'utf8').trim().split('\n');
  const pairs = lines.map((line) => line.split(' '));
  expect(pairs.filter(([, , status]) => status !== '301')).toEqual([]);
  expect(map).toEqual(pairs.map(([from = '', to = '']) => `"${from}" "${to}";`));
  const froms = new Set(pairs.map(([from]) => from));
  expect(redirects.filter(({ address }) => !froms.has(address))).toEqual([]);
  const isThere = (path: string) =>
    existsSync(DIST + path.slice(1) + (path.endsWith('/') ? 'index.html' : ''));
  expect(pairs.filter(([, to = '']) => froms.has(to) || !isThere(pageOf(to)))).toEqual([]);
});
