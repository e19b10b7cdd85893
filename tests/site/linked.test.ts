import { expect, test } from 'vitest';
import { faultsOf, nodesIn, type Json } from '../linked/vocabulary.ts';
import { builtFiles, builtPages } from './dist.ts';

const SCRIPT = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
const pages = builtPages().filter(({ address }) => !address.startsWith('/admin/'));
const linked = pages.map(({ address, html }) => ({
  address,
  html,
  nodes: [...html.matchAll(SCRIPT)].flatMap(([, text = '']) => [
    ...nodesIn(JSON.parse(text) as Json),
  ]),
}));
const nodes = linked.flatMap((page) => page.nodes.map((node) => ({ ...page, node })));
const home = linked.find(({ address }) => address === '/');
const url = home?.nodes.find((node) => node['@type'] === 'WebSite')?.['url'];
const site = typeof url === 'string' ? url : '';
const files = new Set(builtFiles());
const idsOf = new Map(
  pages.map(({ address, html }) => [
    address,
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);

test('every page says what it is, but the one that is not there', () => {
  // A sheet for the wall and a card for a frame are no pages to be found: their service page says it.
  const pages = linked.filter(({ address }) => !/\/poster\/$|^\/sematan\//.test(address));
  expect(pages.filter((page) => page.nodes.length === 0).map(({ address }) => address)).toEqual([
    '/404.html',
  ]);
  const types = (pattern: RegExp, type: string) =>
    linked
      .filter((page) => pattern.test(page.address))
      .filter((page) => !page.nodes.some((node) => node['@type'] === type))
      .map(({ address }) => address);
  expect(types(/^\/layanan\/[^/]+\/$/, 'GovernmentService')).toEqual([]);
  expect(types(/^\/instansi\/[^/]+\/$/, 'BreadcrumbList')).toEqual([]);
  expect(types(/^\/(?:layanan|instansi|dokumen)\/$/, 'ItemList')).toEqual([]);
  expect(types(/^\/peristiwa\/[^/]+\/$/, 'ItemList')).toEqual([]);
  expect(types(/^\/$/, 'GovernmentOffice')).toEqual([]);
});

test('types, properties and what each must have are those of schema.org', () => {
  expect(nodes.length).toBeGreaterThan(5_000);
  const faults = nodes.flatMap(({ address, node }) =>
    faultsOf(node).map((fault) => `${address}: ${fault}`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('breadcrumbs are those that are seen, with an address for all but the page itself', () => {
  const lists = nodes.filter(({ node }) => node['@type'] === 'BreadcrumbList');
  expect(lists.length).toBeGreaterThan(1_000);
  for (const { html, node } of lists) {
    const items = node['itemListElement'] as Record<string, Json>[];
    const seen = /<nav class="trail"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect(items.length - 1).toBe([...seen.matchAll(/<a /g)].length);
    expect(items.map((item) => item['position'])).toEqual(items.map((_, index) => index + 1));
    expect(items.slice(0, -1).every((item) => 'item' in item)).toBe(true);
  }
});

test('every address of ours is absolute and leads to a page, and to a place that is there', () => {
  const ours = nodes.flatMap(({ address, node }) =>
    ['@id', 'url', 'item'].flatMap((key) => {
      const value = node[key];
      return typeof value === 'string' ? [{ address, value }] : [];
    }),
  );
  const wrong = ours.filter(({ value }) => {
    if (!/^https?:\/\//.test(value)) return true;
    if (!value.startsWith(site)) return false;
    const { pathname, hash } = new URL(value);
    if (!files.has(`${pathname.slice(1)}index.html`)) return true;
    return hash !== '' && !idsOf.get(pathname)?.has(hash.slice(1));
  });
  expect(ours.length).toBeGreaterThan(5_000);
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('what is named by id alone is described on its page', () => {
  const described = new Set(
    nodes.filter(({ node }) => '@type' in node).map(({ node }) => node['@id']),
  );
  expect(
    nodes.filter(({ node }) => !('@type' in node) && '@id' in node && !described.has(node['@id'])),
  ).toEqual([]);
});
