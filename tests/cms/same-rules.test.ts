import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inFormWords, judgeOf } from '../../cms/check-entry.ts';
import { inspectRecord, runRules, type CatalogueDraft, type Place } from '../../src/rules/index.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { base, type Files } from '../check/base.ts';
import { filesOf, type Example } from '../rules/drafts.ts';
import { snapshotOf } from './snapshot.ts';

const text = readFileSync(new URL('../rules/examples.yml', import.meta.url), 'utf8');
const examples = (parse(text) as { rule: string; bad: Example[] }[]).flatMap(({ rule, bad }) =>
  bad.map((example) => ({ rule, example })),
);

const changedFiles = (files: Files) => {
  const before = base();
  return Object.keys({ ...before, ...files }).filter((path) => before[path] !== files[path]);
};

/** What `npm run check` says of a record: its own faults, then those of the rules over all records. */
function asTheCheckSays(files: Files, place: Place, id: string): string[] {
  const snapshot = snapshotOf(files);
  const drafts = Object.fromEntries(
    COLLECTIONS.map((name) => [
      name,
      new Map(
        Object.entries(snapshot[name]).map(([key, raw]) => [
          key,
          inspectRecord(name, key, raw).draft,
        ]),
      ),
    ]),
  );
  const site = inspectRecord('site', 'site', snapshot.site).draft;
  const raw = place === 'site' ? snapshot.site : snapshot[place][id];
  const own = inspectRecord(place, id, raw).findings;
  const rest = runRules({ ...drafts, site } as unknown as CatalogueDraft).filter(
    (finding) => finding.collection === place && finding.id === id,
  );
  return [...own, ...rest].map(({ message }) => inFormWords(message));
}

/** Examples that change one record and are faults of that very record: what an editor could type. */
const typed = examples.flatMap(({ rule, example }) => {
  const files = filesOf(example);
  const [path = '', ...more] = changedFiles(files);
  const [folder = '', file = ''] = path.split('/');
  const place = (folder === 'site.yml' ? 'site' : folder) as Place;
  const id = place === 'site' ? 'site' : file.replace('.yml', '');
  return more.length === 0 && example.at?.startsWith(`${place} ${id}`)
    ? [{ rule, example, files, path, place, id }]
    : [];
});

test('there are many of them', () => {
  expect(typed.length).toBeGreaterThan(60);
});

describe('what npm run check says of a wrong entry, the editor says too', () => {
  test.each(
    typed.map((each): [string, (typeof typed)[number]] => [
      `${each.rule} at ${each.example.at}`,
      each,
    ]),
  )('%s', (_name, { rule, files, path, place, id }) => {
    // The others stand as they are published; only this record is in the form.
    const others = path in base() ? base() : files;
    const { judge } = judgeOf(snapshotOf(others));
    const found = judge(place, id, parse(files[path] ?? ''));
    const messages = found.map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining(asTheCheckSays(files, place, id)));
    expect(found.map((each) => each.rule)).toContain(rule);
  });
});

test('what a change breaks in another record is told where it is caused', () => {
  const { judge } = judgeOf(snapshotOf(base()));
  const issuer = parse(base()['services/ktp-baru.yml'] ?? '') as { outputs: unknown };
  const found = judge('services', 'ktp-baru', { ...issuer, outputs: [], result: 'Tercatat.' });
  const told = found.find(({ message }) => message.startsWith('Akibatnya'));
  expect(told).toMatchObject({ rule: 'origin', severity: 'error', path: [] });
  expect(told?.message).toContain('dokumen "KTP-el"');
});

test('a choice is told by its words, not by its value', () => {
  expect(inFormWords('Pilih salah satu: applicant (Anda), officer (Petugas).')).toBe(
    'Pilih salah satu: Anda, Petugas.',
  );
});
