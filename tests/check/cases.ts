import { expect, test } from 'vitest';
import { base, change, type Files } from './base.ts';
import { expectPlainWords, read } from './run.ts';

/** One thing done to the base catalogue, and the one problem it must cause. */
export interface Case {
  readonly name: string;
  readonly file: string;
  /** Text to replace, and its replacement; or a function for larger changes. */
  readonly from?: string;
  readonly to?: string;
  readonly edit?: (files: Files) => void;
  readonly rule: string;
  readonly path: string;
  /** Text of the line that must be named; first line if left out. */
  readonly near?: string;
  /** Words the message must contain. */
  readonly says?: string;
  readonly severity?: 'error' | 'warning';
}

const lineOf = (text: string, near: string) => {
  const at = text.indexOf(near);
  if (at === -1) throw new Error(`"${near}" is nowhere in the file`);
  return text.slice(0, at).split('\n').length;
};

/** Each case must cause exactly its own problem: nothing missed, and nothing that follows from it. */
export function runCases(cases: readonly Case[]): void {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const files = base();
    if (each.from !== undefined) change(files, each.file, each.from, each.to ?? '');
    each.edit?.(files);
    const { problems } = read(files);
    const line = each.near === undefined ? 1 : lineOf(files[each.file] ?? '', each.near);
    expect(problems).toMatchObject([
      {
        file: `content/${each.file}`,
        rule: each.rule,
        path: each.path,
        line,
        severity: each.severity ?? 'error',
      },
    ]);
    expect(problems[0]?.message).toContain(each.says ?? '');
    expectPlainWords(problems);
  });
}
