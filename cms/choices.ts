/** The lists an editor chooses from, made from the content. Pure. */
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import type { Choice, Choices } from './form.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const inOrder = new Intl.Collator('id', { numeric: true });

/** Every record of a collection by its name, in alphabetical order; the value is the id. */
const choicesOf = (records: Iterable<Named>): Choice[] =>
  [...records]
    .map(({ id, name }) => ({ label: name, value: id }))
    .sort((one, two) => inOrder.compare(one.label, two.label));

export const allChoices = (
  records: Readonly<Record<Collection, ReadonlyMap<string, Named>>>,
): Choices =>
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, choicesOf(records[name].values())]),
  ) as Record<Collection, Choice[]>;
