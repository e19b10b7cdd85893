import { describe, expect, test } from 'vitest';
import { absolute, address } from '../../src/domain/addresses.ts';
import { llms } from '../../src/publish/text/llms.ts';
import { shipped } from './library.ts';
import { linksOf, parse, sectionsOf, wordsOf } from './tree.ts';

const { catalogue } = shipped;
const source = llms(shipped);
const root = parse(source);
const rows = [...sectionsOf(root).values()].flatMap(
  (section) => section.children?.flatMap(({ children }) => children ?? []) ?? [],
);
const byUrl = new Map(
  rows.map((row) => [linksOf(row)[0]?.url?.replace(catalogue.site.url, ''), wordsOf(row)]),
);

describe('llms.txt', () => {
  test('has the form of llmstxt.org: one H1, a quotation, then sections of links with words', () => {
    const blocks = root.children ?? [];
    expect(blocks[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(blocks[1]?.type).toBe('blockquote');
    expect(blocks.filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(blocks.filter(({ depth }) => depth !== undefined && depth > 2)).toEqual([]);
    const lines = source.slice(source.indexOf('\n## ')).split('\n').filter(Boolean);
    expect(lines.filter((line) => !/^(## .+|- \[.+\]\(https?:\S+\): .+)$/.test(line))).toEqual([]);
  });

  test('names every service once, with its summary and agency', () => {
    const faults = [...catalogue.services.values()].filter(({ id, summary, agency }) => {
      const words = byUrl.get(address.serviceText(id)) ?? '';
      const { name, shortName } = catalogue.agencies.get(agency) ?? { name: '', shortName: '' };
      return !words.includes(summary) || !words.includes(`(${shortName ?? name})`);
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
    expect(rows).toHaveLength(byUrl.size);
  });

  test('names every agency, category, and life event with its services in order', () => {
    const paths = [
      ...[...catalogue.agencies.keys()].map(address.agency),
      ...[...catalogue.categories.keys()].map(address.category),
      ...[...catalogue.lifeEvents.keys()].map(address.lifeEvent),
    ];
    expect(paths.filter((path) => !byUrl.has(path))).toEqual([]);
    for (const event of catalogue.lifeEvents.values()) {
      const names = event.services.map(({ service }) => catalogue.services.get(service)?.name);
      expect(byUrl.get(address.lifeEvent(event.id))).toContain(names.join('; '));
    }
  });
});

test('addresses are full, also where the site lies in a folder', () => {
  expect(absolute('https://kota.example', '/layanan/x/')).toBe('https://kota.example/layanan/x/');
  expect(absolute('https://kota.example/mpp', '/')).toBe('https://kota.example/mpp/');
  expect(absolute('https://kota.example/mpp/', '/a.md')).toBe('https://kota.example/mpp/a.md');
});
