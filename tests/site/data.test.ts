import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, DIST } from './dist.ts';

const files = new Set(builtFiles());
const pages = new Set(builtPages().map(({ address }) => address));
const read = (name: string) => readFileSync(`${DIST}api/v1/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));

interface Index {
  source: { url: string };
  files: { url: string; template: boolean }[];
}
type Catalogue = Record<string, { id: string; url: string; self: string }[]>;
const index = json('index.json') as Index;
const root = index.source.url.endsWith('/') ? index.source.url : `${index.source.url}/`;
/** The path below the root of the site. */
const below = (url: string) => decodeURI(url).slice(root.length);

describe('the open data that was built', () => {
  test('lies where the index says, and nothing else lies there', () => {
    const patterns = index.files.map(
      ({ url }) =>
        new RegExp(`^${below(url).replaceAll('.', '\\.').replace('{id}', '[a-z0-9-]+')}$`),
    );
    const data = [...files].filter((file) => file.startsWith('api/'));
    expect(data.length).toBeGreaterThan(900);
    expect(data.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
    const missing = index.files.filter(({ template, url }) => !template && !files.has(below(url)));
    expect(missing).toEqual([]);
  });

  test('names for every record a page and a file that are there', () => {
    const catalogue = json('catalogue.json') as Catalogue;
    const records = ['services', 'agencies', 'documents', 'categories', 'life-events'].flatMap(
      (kind) => catalogue[kind] ?? [],
    );
    expect(records.length).toBeGreaterThan(800);
    expect(records.filter(({ url }) => !pages.has(`/${below(url)}`))).toEqual([]);
    expect(records.filter(({ self }) => !files.has(below(self)))).toEqual([]);
  });

  test('is written with the bytes that Excel needs', () => {
    for (const name of ['services.csv', 'excel/services.csv']) {
      const bytes = readFileSync(`${DIST}api/v1/${name}`);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.subarray(-2).toString()).toBe('\r\n');
    }
  });
});
