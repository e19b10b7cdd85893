/** Fields that share a reason, and the reason, in Indonesian for whoever reads the file. */
export type Group = readonly [reason: string, fields: string];

/** What becomes of each field of the catalogue in one format. */
export interface Format {
  readonly name: string;
  readonly files: string;
  /** Lines of a field and the place in the format that holds it. */
  readonly held: string;
  /** Fields of `held` that lose something on the way. */
  readonly partly: readonly Group[];
  readonly lost: readonly Group[];
}

/** The fields of a group. */
export const listed = (fields: string): string[] => fields.split(/\s+/).filter(Boolean);

/** Field → where the format holds it. */
export const heldIn = ({ held }: Format): Map<string, string> =>
  new Map(
    held
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => {
        const end = line.indexOf(' ');
        return [line.slice(0, end), line.slice(end + 1).trim()];
      }),
  );
