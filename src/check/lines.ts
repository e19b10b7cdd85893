import type { Path } from '../rules/finding.ts';

/**
 * Where each value of a record starts: a tree in the form of the record. A leaf is its 1-based line
 * alone, because a catalogue of thousands of files keeps all of these in memory.
 */
export type Lines = number | { readonly line: number; readonly parts: LineParts };
export type LineParts = Readonly<Record<string, Lines>> | readonly (Lines | undefined)[];

/** Line of the value at a path, or of its nearest ancestor that exists. */
export function lineAt(lines: Lines, path: Path): number {
  let here = lines;
  for (const key of path) {
    if (typeof here === 'number' || !Object.hasOwn(here.parts, key)) break;
    const next: Lines | undefined = (here.parts as Record<string | number, Lines | undefined>)[key];
    if (next === undefined) break;
    here = next;
  }
  return typeof here === 'number' ? here : here.line;
}

/** A function from offset to 1-based line. Building is linear in the text, each call logarithmic. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
