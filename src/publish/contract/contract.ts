/** What readers of the open data rely on: the shape of every file, the columns of every table, the addresses. */
import { address } from '../../domain/addresses.ts';
import { apiFiles } from '../api/files.ts';
import { jsonSchemas, type JsonSchema } from '../api/json-schema.ts';

export interface Contract {
  readonly paths: readonly string[];
  /** Columns by the address of the table. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

export interface Released extends Contract {
  readonly version: string;
}

/** Words may be improved at any time: they are no part of the promise. */
const withoutWords = (schemas: Contract['schemas']): Contract['schemas'] =>
  JSON.parse(
    JSON.stringify(schemas, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const { title, description, ...rest } = value as Record<string, unknown>;
      // A property may be called "title": its value is a schema, not words.
      if (typeof title === 'object') rest['title'] = title;
      if (typeof description === 'object') rest['description'] = description;
      return rest;
    }),
  ) as Contract['schemas'];

/** The contract as the program stands. */
export function presentContract(): Contract {
  const tables = apiFiles.flatMap(({ name, columns }) =>
    columns === null ? [] : [[address.data(name), columns] as const],
  );
  return {
    paths: apiFiles.map(({ name }) => address.data(name)),
    tables: Object.fromEntries(tables),
    schemas: withoutWords(jsonSchemas('', '.json')),
  };
}
