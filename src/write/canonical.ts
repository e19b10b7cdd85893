import type { Place } from '../rules/index.ts';
import { isEqual, isMap } from '../rules/equal.ts';
import { recordShape, type Shape } from '../rules/shape.ts';

/**
 * A record as it is written: fields in the order of the schema, what equals its default left out,
 * conditions in the order of the questions, unknown fields last and untouched, so that nothing is lost.
 */
export function canonical(place: Place, raw: unknown): unknown {
  return inOrder(recordShape(place), raw, questionsOf(raw));
}

/** Question id → ids of its options, both in the order in which they are asked. */
type Questions = ReadonlyMap<unknown, readonly unknown[]>;

function questionsOf(raw: unknown): Questions {
  const rows = isMap(raw) && Array.isArray(raw['questions']) ? raw['questions'] : [];
  return new Map(
    rows.filter(isMap).map(({ id, options }) => {
      const ids = Array.isArray(options) ? options.filter(isMap).map((option) => option['id']) : [];
      return [id, ids];
    }),
  );
}

function inOrder(shape: Shape | undefined, value: unknown, questions: Questions): unknown {
  if (shape?.kind === 'list' && Array.isArray(value))
    return value.map((each: unknown) => inOrder(shape.item, each, questions));
  if (shape?.kind === 'record' && isMap(value)) return conditionInOrder(value, questions);
  if (shape?.kind !== 'group' || !isMap(value)) return value;
  const known = [...shape.fields].flatMap(([key, part]) => {
    if (!Object.hasOwn(value, key)) return [];
    const own = inOrder(part, value[key], questions);
    return own === undefined || isDefault(part, own) ? [] : [[key, own] as const];
  });
  const unknown = Object.entries(value).filter(([key]) => !shape.fields.has(key));
  return Object.fromEntries([...known, ...unknown]);
}

/** Sorts by position in `order`; what is not there comes last, as it stood. */
const sorted = <T>(
  items: readonly T[],
  order: readonly unknown[],
  key: (item: T) => unknown,
): T[] => {
  const place = (item: T) => {
    const at = order.indexOf(key(item));
    return at < 0 ? order.length : at;
  };
  return [...items].sort((one, two) => place(one) - place(two));
};

function conditionInOrder(when: Record<string, unknown>, questions: Questions): unknown {
  const rows = sorted(Object.entries(when), [...questions.keys()], ([question]) => question);
  return Object.fromEntries(
    rows.map(([question, options]) => [
      question,
      Array.isArray(options)
        ? sorted<unknown>(options, questions.get(question) ?? [], (option) => option)
        : options,
    ]),
  );
}

const isDefault = (shape: Shape, value: unknown) =>
  !shape.required && isEqual(value, shape.fallback());
