import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const page = readFileSync(new URL('../../docs/pemeriksaan.md', import.meta.url), 'utf8');

test.each(rules.map((rule) => [rule.id, rule.severity]))(
  'the guide for editors tells of %s, and how grave it is',
  (id, severity) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row).toContain(severity === 'error' ? '| kesalahan |' : '| peringatan |');
  },
);

test('no rule has two names', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
