export interface Letter<T> {
  readonly letter: string;
  /** Fragment id of the letter's heading. */
  readonly id: string;
  readonly records: readonly T[];
}

/** Records under the first letter of their name, in the order given; anything else stands under "#". */
export function byLetter<T extends { name: string }>(records: readonly T[]): Letter<T>[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const first = record.name.normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '#';
    const group = groups.get(letter);
    if (group) group.push(record);
    else groups.set(letter, [record]);
  }
  return [...groups].map(([letter, list]) => ({
    letter,
    id: `huruf-${letter === '#' ? 'lain' : letter.toLowerCase()}`,
    records: list,
  }));
}
