import { expect, test } from 'vitest';
import { entryAt, mixesUp } from '../../cms/admin/detour.ts';

const mixed = (from: string, to: string) =>
  mixesUp(entryAt(`http://localhost/admin/#/${from}`), entryAt(`http://localhost/admin/#/${to}`));
const KK = 'collections/documents/entries/kk';
const KTP = 'collections/documents/entries/ktp';

test.each([
  [KK, KTP],
  [KK, 'collections/services/entries/kk'],
  ['collections/services/new', KK],
])('%s → %s is kept apart', (from, to) => {
  expect(mixed(from, to)).toBe(true);
});

test.each([
  [KK, 'collections/documents'],
  ['workflow', KK],
  [KK, 'collections/documents/new'],
  ['collections/documents/new', KK],
  [KK, `${KK}?ref=workflow`],
])('%s → %s is Decap’s own way', (from, to) => {
  expect(mixed(from, to)).toBe(false);
});
