import { expect, test } from 'vitest';
import { heldInWords } from '../../cms/held.ts';

const nameOf = (path: string) =>
  path.startsWith('content/') ? `layanan "${path.slice(8)}"` : undefined;

test('says which entries wait and what ends it', () => {
  const words = heldInWords(
    { kind: 'unsaved', files: ['content/a', 'content/b', 'x.md', 'y.md'] },
    nameOf,
  );
  expect(words).toContain('karena layanan "a", layanan "b", berkas lain sedang diubah');
  expect(words).toContain('Semuanya tampil sendiri');
});

test('a clash wants a person', () => {
  expect(heldInWords({ kind: 'clash', files: [] }, nameOf)).toContain('Minta pengelola');
});
