/** A number field that keeps what is typed: Decap's own turns "35.000" into 35 without a word. */
import type { ReactNode } from 'react';
import type { ControlProps } from './mounted.tsx';

export const numberControl = ({ value, forID, onChange }: ControlProps): ReactNode => (
  <input
    id={`${forID}-angka`}
    className="sd-number"
    inputMode="decimal"
    autoComplete="off"
    value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
    onChange={(event) => {
      onChange(event.target.value);
    }}
  />
);
