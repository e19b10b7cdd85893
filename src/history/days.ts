/** The net change of a record within each day. Pure. */
import type { Revision, Track } from './tracks.ts';

export interface DayOf {
  readonly day: string;
  readonly before: Revision | null;
  readonly after: Revision;
}

/** Several commits of one day are one change: from what stood before the first to what the last left. */
export function daysOf({ revisions }: Track, dayAt: (time: number) => string): DayOf[] {
  const days: { day: string; before: Revision | null; after: Revision }[] = [];
  for (const revision of revisions) {
    const day = dayAt(revision.time);
    const last = days.at(-1);
    if (last?.day === day) last.after = revision;
    else days.push({ day, before: last?.after ?? null, after: revision });
  }
  return days;
}
