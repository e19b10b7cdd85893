/** The newest of some days; null when none is known. */
export const newest = (days: readonly (string | null)[]): string | null =>
  days.reduce(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
