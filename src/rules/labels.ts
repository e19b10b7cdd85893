import type { Path, Place } from './finding.ts';
import { recordShape, within, type Shape } from './shape.ts';

/**
 * "Persyaratan 3 › Milik siapa dan berapa 1 › Fotokopi": a path in the words of the form. What is inside a
 * condition has none, so the path ends there.
 */
export function labelOf(place: Place, path: Path): string {
  const words: string[] = [];
  let shape: Shape | undefined = recordShape(place);
  for (const key of path) {
    if (shape?.kind === 'record') break;
    const inList = shape?.kind === 'list' || typeof key === 'number';
    shape = within(shape, key);
    if (inList && words.length) words.push(`${words.pop() ?? ''} ${Number(key) + 1}`);
    else words.push(shape?.form?.label ?? String(key));
  }
  return words.join(' › ');
}
