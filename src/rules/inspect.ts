import type * as z from 'zod';
import type { Draft } from '../schema/draft.ts';
import { explain, unknownKey, type Context } from '../schema/errors.ts';
import type { Records, Site } from '../schema/index.ts';
import type { Finding, Path, Place } from './finding.ts';
import { guess, nearest } from './guess.ts';
import { isListSize, issuesIn } from './issues.ts';
import { isPlaceholder, placeholderMessage } from './placeholder.ts';
import { salvage, valueAt } from './salvage.ts';
import { recordShape, schemaOf, shapeAt, type Shape } from './shape.ts';

type AllRecords = Records & { site: Site };

/** What became of one record. */
export interface Inspection<P extends Place> {
  /** The complete record, or undefined if anything is wrong. */
  readonly record: AllRecords[P] | undefined;
  /** All of it that can be used; equal to `record` when nothing is wrong. */
  readonly draft: Draft<AllRecords[P]>;
  readonly findings: readonly Finding[];
  /** The values that had to be left out of the draft. */
  readonly lost: readonly unknown[];
}

function ruleOf({ code, input, path, ...rest }: z.core.$ZodIssue): string {
  const empty = input === undefined || input === null || input === '';
  if (code === 'invalid_type')
    return path.length === 0 ? 'file-shape' : empty ? 'field-missing' : 'field-type';
  if (code === 'invalid_value') return empty ? 'field-missing' : 'field-choice';
  if (code !== 'too_big' && code !== 'too_small') return 'field-format';
  const { origin } = rest as { origin: string };
  if (origin === 'string') return code === 'too_small' ? 'field-missing' : 'field-length';
  return origin === 'array' ? 'field-length' : 'field-range';
}

function contextOf(shape: Shape | undefined, written: string | undefined): Context {
  const labels = [...(shape?.fields ?? [])].map(
    ([key, part]) => [key, part.form?.label ?? ''] as const,
  );
  return { form: shape?.form, keys: new Map(labels), optional: shape?.nullable, written, guess };
}

/**
 * Checks one record against its schema. Never throws, whatever `raw` is.
 * @param written The value at a path exactly as typed, where reading may have changed it.
 */
export function inspectRecord<P extends Place>(
  place: P,
  id: string,
  raw: unknown,
  written: (path: Path) => string | undefined = () => undefined,
): Inspection<P> {
  type Outcome = Inspection<P>;
  const result = schemaOf(place).safeParse(raw);
  if (result.success)
    return {
      record: result.data,
      draft: result.data,
      findings: [],
      lost: [],
    } as unknown as Outcome;

  const root = recordShape(place);
  const issues = issuesIn(schemaOf(place), raw);
  const found = new Map<string, Finding>();
  const add = (rule: string, path: Path, message: string) =>
    found.set(JSON.stringify([rule, path]), {
      collection: place,
      id,
      path,
      rule,
      severity: 'error',
      message,
    });
  const lost: unknown[] = [];
  /** Fields that are missing only because their name is misspelt: one fault, not two. */
  const misspelt = new Map<string, Path>();

  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path as Path;
    const context = contextOf(shapeAt(root, path), undefined);
    for (const key of issue.keys) {
      add('field-unknown', [...path, key], unknownKey(key, context));
      lost.push(key, valueAt(raw, [...path, key]));
      const meant = nearest(key, context.keys?.keys() ?? []);
      if (meant !== undefined) misspelt.set(JSON.stringify([...path, meant]), [...path, meant]);
    }
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const path = issue.path as Path;
    const { input } = issue;
    if (input === undefined && misspelt.has(JSON.stringify(path))) continue;
    const shape = shapeAt(root, path);
    if (!isListSize(issue)) lost.push(input);
    if (typeof input === 'string' && isPlaceholder(input))
      add('placeholder', path, placeholderMessage(input, shape?.nullable ?? false));
    else add(ruleOf(issue), path, explain(issue, contextOf(shape, written(path))));
  }
  const invalid = issues
    .filter((issue) => !isListSize(issue) && issue.code !== 'unrecognized_keys')
    .map((issue) => issue.path as Path);
  const absent = [...misspelt.values()].filter((path) => valueAt(raw, path) === undefined);
  const draft = salvage(root, raw, [...invalid, ...absent]);
  return { record: undefined, draft, findings: [...found.values()], lost } as unknown as Outcome;
}
