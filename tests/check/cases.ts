import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { base, change } from './base.ts';
import { expectPlainWords, read } from './run.ts';

/** One change to the base catalogue, and the one problem it must cause. */
export interface Case {
  readonly name: string;
  readonly file: string;
  /** Text to replace, and what by (nothing, if left out). */
  readonly from?: string;
  readonly to?: string;
  /** The whole new text of the file. */
  readonly whole?: string;
  readonly rule: string;
  readonly path: string;
  /** Text of the line that must be named; the first line if left out. */
  readonly near?: string;
  /** Words the message must contain. */
  readonly says?: string;
}

/** The cases in tests/check/cases/<name>.yml. */
export const casesIn = (name: string): Case[] =>
  parse(readFileSync(new URL(`cases/${name}.yml`, import.meta.url), 'utf8')) as Case[];

function lineOf(text: string, near: string): number {
  const at = text.indexOf(near);
  if (at === -1) throw new Error(`"${near}" is nowhere in the file`);
  return text.slice(0, at).split('\n').length;
}

/** Each case must cause exactly its own problem: nothing missed, and nothing that follows from it. */
export function runCases(cases: readonly Case[]): void {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const { file, from, to = '', whole, rule, path, near, says = '' } = each;
    const files = base();
    if (from !== undefined) change(files, file, from, to);
    if (whole !== undefined) files[file] = whole;
    const { problems } = read(files);
    const line = near === undefined ? 1 : lineOf(files[file] ?? '', near);
    expect(problems).toMatchObject([
      { file: `content/${file}`, rule, path, line, severity: 'error' },
    ]);
    expect(problems[0]?.message).toContain(says);
    expectPlainWords(problems);
  });
}
