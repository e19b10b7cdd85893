import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { readCatalogue, type Problem, type Reading } from '../../src/check/index.ts';
import { withoutFile } from '../../src/schema/sentences.ts';
import { base, type Files } from './base.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new `content` folder that is removed after the tests; returns its path. */
export function write(files: Readonly<Record<string, string | Buffer>>): string {
  const parent = mkdtempSync(join(tmpdir(), 'check-'));
  made.push(parent);
  const folder = join(parent, 'content');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export const read = (files: Readonly<Record<string, string | Buffer>>): Reading =>
  readCatalogue(write(files));

/** Problems of the base catalogue after an edit. */
export function problemsAfter(edit: (files: Files) => void): readonly Problem[] {
  const files = base();
  edit(files);
  return read(files).problems;
}

/** Words of programs, not of people. What stands in quotes is the editor's own, in brackets the file's. */
const JARGON =
  /\b(?:string|undefined|null|invalid|input|object|array|expected|number|boolean|NaN|Infinity|token|mapping|sequence|scalar|node|alias|anchor|tag|parse|schema|ya?ml|error|type|record|key|value|unexpected|missing|must|should|at line)\b/i;

/** Holds every message to the tone: Indonesian, and what is found, expected and to be done. */
export function expectPlainWords(problems: readonly Problem[]): void {
  for (const { message } of problems) {
    const own = withoutFile(message).replace(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(own).not.toMatch(JARGON);
    expect(message).toMatch(/^[^.].* Seharusnya .+\. .+[.?!…]$/su);
    expect(own).not.toMatch(/\.\.|undefined|\s{2}/);
  }
}
