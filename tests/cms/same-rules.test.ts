import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeOf } from '../../cms/check-entry.ts';
import { inspectRecord, runRules, type Place } from '../../src/rules/index.ts';
import { withoutFile } from '../../src/schema/sentences.ts';
import { base, type Files } from '../check/base.ts';
import { draftsOf } from '../rules/drafts.ts';
import { snapshotOf } from './snapshot.ts';
import { typed } from './typed.ts';

/** What `npm run check` says of a record: its own faults, then those of the rules over all records. */
function asTheCheckSays(files: Files, place: Place, id: string): string[] {
  const snapshot = snapshotOf(files);
  const raw = place === 'site' ? snapshot.site : snapshot[place][id];
  const own = inspectRecord(place, id, raw).findings;
  const rest = runRules(draftsOf(files)).filter(
    (finding) => finding.collection === place && finding.id === id,
  );
  // Faults that come about in another way in a file than in the form, which has sentences of its own.
  return [...own, ...rest]
    .filter(({ rule }) => !['condition', 'file-name'].includes(rule))
    .map(({ message }) => withoutFile(message));
}

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
  expect(told?.message).toMatch(
    /^Akibatnya pada dokumen "KTP-el", Asal dokumen: Tidak ada layanan/,
  );
});
