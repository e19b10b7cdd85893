import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Place } from '../../src/rules/index.ts';
import { base, type Files } from '../check/base.ts';
import { filesOf, type Example } from '../rules/drafts.ts';

const text = readFileSync(new URL('../rules/examples.yml', import.meta.url), 'utf8');

/** Every example that breaks a rule, with the whole catalogue it makes. */
export const examples = (parse(text) as { rule: string; bad: Example[] }[]).flatMap(
  ({ rule, bad }) =>
    bad.map((example) => {
      // The ledger is no record, and the editor does not have it.
      const files = filesOf(example);
      delete files['addresses.txt'];
      return { rule, example, files };
    }),
);

/** Place and id of a file of the catalogue. */
export function recordAt(path: string): { place: Place; id: string } {
  const [folder = '', file = ''] = path.split('/');
  return folder === 'site.yml'
    ? { place: 'site', id: 'site' }
    : { place: folder as Place, id: file.replace('.yml', '') };
}

/** Paths of the files that are not those of the base catalogue. */
export const changedFiles = (files: Files): string[] => {
  const before = base();
  return Object.keys({ ...before, ...files }).filter((path) => before[path] !== files[path]);
};

/** Examples that change one record and are faults of that very record: what an editor could type. */
export const typed = examples.flatMap(({ rule, example, files }) => {
  const [path = '', ...more] = changedFiles(files);
  const { place, id } = recordAt(path);
  return more.length === 0 && example.at?.startsWith(`${place} ${id}`)
    ? [{ rule, example, files, path, place, id }]
    : [];
});
