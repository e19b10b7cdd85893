import { describe } from 'vitest';
import { casesIn, runCases } from './cases.ts';

describe.each(['missing', 'kinds', 'forms', 'unknown', 'links'])('%s', (name) => {
  runCases(casesIn(name));
});
