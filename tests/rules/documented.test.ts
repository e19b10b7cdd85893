import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const page = readFileSync(at('docs/pemeriksaan.md'), 'utf8');
const rowOf = (id: string) => page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));

test.each(rules.map((rule) => [rule.id, rule.severity]))(
  'the guide for editors tells of %s, and how grave it is',
  (id, severity) => {
    expect(rowOf(id)).toContain(severity === 'error' ? '| kesalahan |' : '| peringatan |');
  },
);

test('the guide tells of everything the reader and the schema can find', () => {
  const sources = [
    'src/rules/inspect.ts',
    ...readdirSync(at('src/check')).map((name) => `src/check/${name}`),
  ].map((path) => readFileSync(at(path), 'utf8'));
  const ids = sources.flatMap((text) => [
    ...text.matchAll(
      /'((?:file|field|no|number|key|site|catalogue|duplicate)-[a-z]+|syntax|nesting|more)'/g,
    ),
  ]);
  const found = [...new Set(ids.map(([, id = '']) => id))];
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((id) => rowOf(id) === undefined)).toEqual([]);
});

test('the guide tells of nothing else', () => {
  const told = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id = '']) => id);
  expect(new Set(told).size).toBe(told.length);
  const code = readdirSync(at('src/check'))
    .map((name) => readFileSync(at(`src/check/${name}`), 'utf8'))
    .concat(readFileSync(at('src/rules/inspect.ts'), 'utf8'))
    .join('\n');
  const known = new Set(rules.map(({ id }) => id));
  expect(told.filter((id) => !known.has(id) && !code.includes(`'${id}'`))).toEqual([]);
});

test('no rule has two names', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
