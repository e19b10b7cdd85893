import * as z from 'zod';
import type { Path } from './finding.ts';
import { valueAt } from './salvage.ts';
import { shapeAt, shapeOf } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** True of a list that is too short or too long: its elements may all be good. */
export const isListSize = (issue: Issue) =>
  (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'array';

/**
 * Everything a schema has against a value. Zod does not look into a list of the wrong length; its
 * elements are checked apart, so that no fault hides another.
 */
export function issuesIn(schema: z.ZodType, raw: unknown): Issue[] {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    const base = isListSize(issue) ? shapeAt(shapeOf(schema), path)?.base : undefined;
    if (!(base instanceof z.ZodArray)) return [issue];
    const inside = issuesIn(z.array(base.element as z.ZodType), valueAt(raw, path));
    return [issue, ...inside.map((each) => ({ ...each, path: [...path, ...each.path] }))];
  });
}
