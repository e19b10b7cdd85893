/** Changes of the catalogue as the pages and feeds show them: plain data, sentences already in words. */

/** What became of one record within one day. */
export interface Change {
  /** Names the record for good, whatever its address becomes: `layanan/k7mp`. */
  readonly key: string;
  /** `YYYY-MM-DD`, in the time zone of the building. */
  readonly day: string;
  /** Seconds since 1970, of the last commit of that day. */
  readonly time: number;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly place: string;
  /** Of the record today, or when it was there last. */
  readonly id: string;
  readonly name: string;
  /** Address of the record today; null when it has none any more. */
  readonly href: string | null;
  readonly sentences: readonly string[];
  /** Agencies it concerns. */
  readonly agencies: readonly string[];
}

/** All changes of one day. */
export interface ChangeDay {
  readonly day: string;
  readonly changes: readonly Change[];
}

/** Changes grouped by day; they must be in order of day. */
export function byDay(changes: readonly Change[]): ChangeDay[] {
  const groups = Map.groupBy(changes, ({ day }) => day);
  return [...groups].map(([day, list]) => ({ day, changes: list }));
}

/** Years hold changes that nobody looks for on a page: what is left after these limits. */
export function recent(changes: readonly Change[], months: number, most: number): Change[] {
  const [newest] = changes;
  if (!newest) return [];
  const from = new Date(`${newest.day}T00:00:00Z`);
  from.setUTCMonth(from.getUTCMonth() - months);
  const first = from.toISOString().slice(0, 10);
  return changes.filter(({ day }) => day >= first).slice(0, most);
}

/** The day of the last change of each record that is there: `services/ktp-el-hilang` → `2026-11-24`. */
export function lastDays(changes: readonly Change[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { place, id, day, kind } of changes) {
    const key = `${place}/${id}`;
    if (kind !== 'removed' && day > (days.get(key) ?? '')) days.set(key, day);
  }
  return days;
}
