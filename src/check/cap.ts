import { say } from '../rules/finding.ts';
import type { Problem } from './problem.ts';

/** More than this many in one file helps nobody; what is left out is counted. */
export const MOST_PER_FILE = 50;

/** Problems of one file in order of line. Errors come before warnings when there are too many. */
export function capped(problems: readonly Problem[]): Problem[] {
  const inOrder = problems.toSorted((a, b) => a.line - b.line);
  if (problems.length <= MOST_PER_FILE) return inOrder;
  const of = (wanted: Problem['severity']) => inOrder.filter(({ severity }) => severity === wanted);
  const ranked = [...of('error'), ...of('warning'), ...of('waived')];
  const kept = ranked.slice(0, MOST_PER_FILE);
  const rest = ranked.slice(MOST_PER_FILE);
  const [first] = rest;
  if (!first) return inOrder;
  const message = say({
    found: `Masih ada ${rest.length} masalah lain di berkas ini`,
    expected: 'tidak ada',
    fix: 'Perbaiki yang tertulis di atas dulu, lalu jalankan pemeriksaan lagi',
  });
  const more: Problem = { ...first, path: '', label: '', rule: 'more', message };
  return [...kept.toSorted((a, b) => a.line - b.line), more];
}
