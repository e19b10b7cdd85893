/** A folded row says the words of what was chosen in it: the name of the document, not its id. */
import type { Immutable, Row } from './bridge.ts';

const known = new WeakMap<object, ReadonlyMap<unknown, unknown>>();

/** Value → words of a list of choices; read once per list, for it is asked at every letter typed. */
function wordsOf(options: Iterable<Immutable>): ReadonlyMap<unknown, unknown> {
  const words =
    known.get(options) ??
    new Map([...options].map((choice) => [choice.get('value'), choice.get('label')]));
  known.set(options, words);
  return words;
}

/** The row with words in place of chosen values; what is not chosen from a list stays. */
export function inWords(row: Row, fields: Iterable<Immutable>): Row {
  let shown = row;
  for (const field of fields) {
    const options = field.get('options') as Iterable<Immutable> | undefined;
    const name = field.get('name') as string;
    const words = options && wordsOf(options).get(row.get(name));
    if (words !== undefined) shown = shown.set(name, words);
  }
  return shown;
}
