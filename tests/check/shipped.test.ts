import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCatalogue, formatReport } from '../../src/check/index.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { problems, files } = checkCatalogue(folder);

test('the catalogue we ship has no fault and no warning', () => {
  const faults = problems.filter(({ severity }) => severity !== 'waived');
  expect(formatReport(faults, files)).toBe(`Semua ${files} berkas baik.\n`);
  expect(files).toBeGreaterThan(700);
});

test('what it waives is only regional rules whose number each region has to fill in', () => {
  const waived = problems.filter(({ severity }) => severity === 'waived');
  expect(waived.map(({ rule }) => rule).filter((rule) => rule !== 'law-rule-name')).toEqual([]);
  for (const { message } of waived)
    expect(message).toMatch(/setempat.*Dikecualikan \d+ \p{L}+ \d{4}: /u);
});
