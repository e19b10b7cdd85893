/** What the address of the plan page asks for. Pure; every other fragment is left to the browser. */
import type { Choices } from '../../planner/choices.ts';

export type Calendar = Pick<Choices, 'hours' | 'holidays'>;

export type Way =
  | { readonly kind: 'add'; readonly services: readonly string[] }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'plan' }
  | { readonly kind: 'nothing' };

/** Reads `#tambah=k7mp.kk-baru` (codes or ids), `#peristiwa=menikah` or a whole plan (`#v1…`). */
export function readWay(hash: string): Way {
  const add = /^#tambah=([a-z0-9.-]{1,400})$/.exec(hash)?.[1];
  if (add !== undefined) return { kind: 'add', services: add.split('.').filter(Boolean) };
  const event = /^#peristiwa=([a-z0-9-]{1,80})$/.exec(hash)?.[1];
  if (event !== undefined) return { kind: 'event', event };
  return hash.startsWith('#v1') ? { kind: 'plan' } : { kind: 'nothing' };
}
