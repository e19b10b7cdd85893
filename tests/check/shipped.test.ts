import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCatalogue, formatReport } from '../../src/check/index.ts';

test('the catalogue we ship has no fault and no warning', () => {
  const folder = fileURLToPath(new URL('../../content', import.meta.url));
  const { problems, files } = checkCatalogue(folder);
  expect(formatReport(problems, files)).toMatch(/^Semua \d+ berkas baik\.\n$/);
  expect(files).toBeGreaterThan(200);
});
