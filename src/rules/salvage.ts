import type { Path } from './finding.ts';
import { within, type Shape } from './shape.ts';

const keyOf = (path: Path) => path.join('\u0000');

/** The value at a path, or undefined; own keys only. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );

/**
 * Whether a value has at least the outer form of its field. The schema stops looking inside a list that
 * is too long, so not every misfit is among the paths it reports.
 */
function fits({ kind, nullable }: Shape, value: unknown): boolean {
  if (kind === 'unknown') return true;
  if (value === null) return nullable;
  if (kind === 'list') return Array.isArray(value);
  const isMap = typeof value === 'object' && !Array.isArray(value);
  return kind === 'group' || kind === 'record' ? isMap : typeof value !== 'object';
}

/**
 * A copy of `raw` without its invalid values and unknown keys. Lists keep their positions. A field
 * that was left out takes its default; one that was invalid stays absent, so that a rule can tell
 * "none" from "not known".
 * @param lost Paths of the invalid values.
 */
export function salvage(root: Shape, raw: unknown, lost: readonly Path[]): unknown {
  const gone = new Set(lost.map(keyOf));

  function keep(shape: Shape, value: unknown, path: Path): unknown {
    if (gone.has(keyOf(path))) return undefined;
    if (value === undefined) return shape.fallback();
    if (!fits(shape, value)) return undefined;
    if (Array.isArray(value)) {
      const { item } = shape;
      return item ? value.map((each, at) => keep(item, each, [...path, at])) : undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    const keys = shape.kind === 'group' ? shape.fields.keys() : Object.keys(value);
    const kept: Record<string, unknown> = {};
    for (const key of keys) {
      const part = within(shape, key);
      const rest = part && keep(part, valueAt(value, [key]), [...path, key]);
      // A condition with a lost answer is still a condition: its question stays, without options.
      if (rest !== undefined || shape.kind === 'record') kept[key] = rest;
    }
    return kept;
  }

  return keep(root, raw, []) ?? {};
}
