/** The controls that nobody has to think about: the id of a row and the code of a service. */
import { useEffect, type ReactNode } from 'react';
import { isProvisional, provisionalId } from '../ids.ts';
import type { ControlProps } from './mounted.tsx';

/** Letters and digits that cannot be mistaken on paper; the same as the schema's. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

function Given({ value, make, onChange }: ControlProps & { make: () => string }) {
  const text = typeof value === 'string' ? value : '';
  useEffect(() => {
    if (text === '') onChange(make());
  });
  return (
    <output className="sd-given">
      {text === '' || isProvisional(text) ? 'Dibuat otomatis saat disimpan' : text}
    </output>
  );
}

/** The id of a row: made by itself, shown, never typed, because it becomes part of an address. */
export const idControl = (props: ControlProps): ReactNode => (
  <Given {...props} make={provisionalId} />
);

/** A code of four that no service has. */
export function freeCode(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  for (;;) {
    const code = Array.from(
      { length: 4 },
      () => ALPHABET[Math.floor(random() * ALPHABET.length)],
    ).join('');
    if (!taken.has(code)) return code;
  }
}

/** The permanent code of a service: given once, never typed. */
export const codeControl =
  (taken: ReadonlySet<string>) =>
  (props: ControlProps): ReactNode => <Given {...props} make={() => freeCode(taken)} />;
