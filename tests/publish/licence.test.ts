import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LICENCE } from '../../src/domain/licence.ts';

test('the licence in the data is that of LICENSE-CONTENT.md', () => {
  const text = readFileSync(new URL('../../LICENSE-CONTENT.md', import.meta.url), 'utf8');
  expect(text).toContain(`[${LICENCE.name} (CC BY 4.0)](${LICENCE.url})`);
  expect(text).toContain(`"${LICENCE.attribution}"`);
});
