import { describe, expect, test } from 'vitest';
import { direct, importsIn, read, usedPackages } from './uses.ts';

describe('direct dependencies', () => {
  const used = usedPackages();

  test('are used; what nothing uses is removed', () => {
    expect(direct.filter((name) => !used.has(name))).toEqual([]);
  });

  test('the scan sees an import and takes no sentence for one', () => {
    expect(
      importsIn("import a from 'zod';\nconst b = await import('@orama/orama');\nimport 'node:fs';"),
    ).toEqual(['zod', '@orama/orama']);
    expect(importsIn("import './x.ts'; const from = 'fuse.js';")).toEqual([]);
  });

  test('each has one line of reason in docs/dependensi.md, and each reason a dependency', () => {
    const rows = [...read('docs/dependensi.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual([...direct].sort());
    expect(rows.filter(([, , reason = '']) => reason.trim().length < 15)).toEqual([]);
  });
});
