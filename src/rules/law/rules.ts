import { civilFree } from './civil-free.ts';
import { complaint } from './complaint.ts';
import { feeBasis } from './fee-basis.ts';
import type { LawRule } from './law-rule.ts';
import { ruleName } from './rule-name.ts';
import { timeStart } from './time-start.ts';

/** Every rule that rests on an article; the articles stand in schema/vocabulary. */
export const lawRules: readonly LawRule[] = [civilFree, feeBasis, complaint, timeStart, ruleName];
