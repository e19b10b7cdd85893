import { expect, test } from 'vitest';
import { ownFile } from '../../cms/admin/keeper.ts';

const diffs = [
  'content/documents/a.yml',
  'content/documents/ktp.yml',
  'content/services/ktp.yml',
  'content/site.yml',
  'public/gambar/a.svg',
].map((path) => ({ id: path, path }));
const pathsOf = (collection: string, slug: string) =>
  ownFile({ collection, slug, diffs }).diffs.map(({ path }) => path);

test('of all that was published since, a draft holds its own file alone', () => {
  expect(pathsOf('services', 'ktp')).toEqual(['content/services/ktp.yml']);
  expect(pathsOf('building', 'site')).toEqual(['content/site.yml']);
  expect(pathsOf('services', 'lain')).toEqual([]);
});
