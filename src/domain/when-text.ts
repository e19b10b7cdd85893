import type { When } from '../schema/service.ts';

/**
 * A condition as a short attribute of a row: `sebab=hilang|rusak,kawin=ya`. Ids are slugs, so none of the
 * signs between them can be part of one. Undefined for "always": the row carries no attribute.
 */
export function writeWhen(when: When): string | undefined {
  const parts = Object.entries(when ?? {}).map(([id, options]) => `${id}=${options.join('|')}`);
  return parts.length > 0 ? parts.join(',') : undefined;
}

/** The condition that `writeWhen` wrote. */
export function readWhen(text: string): NonNullable<When> {
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [id = '', options = ''] = part.split('=');
      return [id, options.split('|')];
    }),
  );
}
