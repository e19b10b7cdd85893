import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathText } from '../../src/check/path.ts';
import { rules, runRules, type Finding } from '../../src/rules/index.ts';
import { base } from '../check/base.ts';
import { expectPlainWords } from '../check/run.ts';
import { draftsOf, filesOf, type Example } from './drafts.ts';

const text = readFileSync(new URL('examples.yml', import.meta.url), 'utf8');
const examples = parse(text) as { rule: string; bad: Example[]; good: Example[] }[];

const place = ({ collection, id, path }: Finding) => `${collection} ${id} ${pathText(path)}`.trim();

test('the base catalogue breaks no rule', () => {
  expect(runRules(draftsOf(base()))).toEqual([]);
});

test('every rule has an example that breaks it and one that does not', () => {
  expect(examples.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { bad, good } of examples) expect([bad.length, good.length]).not.toContain(0);
});

describe.each(examples)('$rule', ({ rule: id, bad, good }) => {
  const rule = rules.find((each) => each.id === id);

  test.each(bad)('is broken at $at: $set $add', (example) => {
    const found = rule?.check(draftsOf(filesOf(example))) ?? [];
    const here = found.filter((finding) => place(finding) === example.at);
    expect(found.map(place)).toContain(example.at);
    if (!example.several) expect(found).toHaveLength(1);
    expect(here[0]).toMatchObject({ rule: id, severity: rule?.severity });
    expect(here[0]?.message).toContain(example.says ?? '');
    expectPlainWords(
      found.map((finding) => ({ ...finding, file: '', path: '', label: '', line: 1 })),
    );
  });

  test.each(good)('is kept: $set $add', (example) => {
    expect(rule?.check(draftsOf(filesOf(example)))).toEqual([]);
  });
});
