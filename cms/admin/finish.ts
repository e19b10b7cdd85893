/** Gives new rows their lasting ids, in the form itself, just before it is saved. */
import { idEdits } from '../ids.ts';
import type { Form, Immutable, Store } from './bridge.ts';
import type { Session } from './session.ts';

/** An Immutable value that can be changed; every change gives a new one. */
export interface Changeable extends Immutable {
  clear(): Changeable;
  set(key: string | number, value: unknown): Changeable;
  setIn(path: readonly (string | number)[], value: unknown): Changeable;
  map(change: (value: unknown) => unknown): Changeable;
}

/**
 * A condition with these options, of the same kind as the one it takes the place of: Decap's own where the
 * record was read, a plain one where it was ticked just now.
 */
function conditionLike(
  old: Changeable | object,
  when: Readonly<Record<string, readonly string[]>>,
): unknown {
  if (!('clear' in old)) return when;
  const [list] = Object.keys(old.toJS() as object).map((key) => old.get(key) as Changeable);
  return Object.entries(when).reduce((map, [question, options]) => {
    const empty = list?.clear();
    const filled = options.reduce<Changeable | undefined>(
      (made, option, at) => made?.set(at, option),
      empty,
    );
    return map.set(question, filled);
  }, old.clear());
}

/** Changes the form where needed; what is not a service or a life event has no such ids. */
export function finishIds(store: Store, form: Form, { place, data }: Session): void {
  if (place !== 'services' && place !== 'life-events') return;
  const edits = idEdits(place, data);
  if (edits.length === 0) return;
  let record = store.getState().entryDraft.getIn(['entry', 'data']) as Changeable;
  for (const { path, value } of edits) {
    const isCondition = typeof value === 'object' && value !== null;
    const old = record.getIn(path) as Changeable | object;
    record = record.setIn(
      path,
      isCondition ? conditionLike(old, value as Record<string, string[]>) : value,
    );
  }
  const touched = new Set(edits.map(({ path: [list] }) => list));
  for (const field of form.props.fields as Iterable<Immutable>) {
    const name = field.get('name') as string;
    if (touched.has(name)) form.props.onChange(field, record.get(name));
  }
}
