import type { Hit } from '../../search/engine.ts';

/** A name with the words that were asked for marked. */
export function Marked({ name, ranges }: Pick<Hit, 'name' | 'ranges'>) {
  let from = 0;
  const parts = ranges.map(([start, end]) => {
    const before = name.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{name.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {name.slice(from)}
    </>
  );
}
