import { parse } from 'csv-parse/sync';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { libraryOf, type Library } from '../../src/domain/library.ts';
import { openData } from '../../src/publish/api/outlet.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

/** The library of the small catalogue that uses every field, changed where a test says so. */
export const fixtureLibrary = (change: Partial<Catalogue> = {}): Library =>
  libraryOf({ ...fixtureCatalogue(), ...change });

/** Every file of the open data, as text, by address. */
export async function openFiles(library: Library): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { path, body } of openData(library)) {
    if (files.has(path)) throw new Error(`Two files for ${path}.`);
    files.set(path, String(await body()));
  }
  return files;
}

/** As most readers take it: any line break outside of quotes ends a row. */
const ANY_BREAK = ['\r\n', '\n', '\r'];

/** The rows of a table by the names of its columns. */
export const readTable = (text: string, delimiter = ','): Record<string, string>[] =>
  parse<Record<string, string>>(text, {
    bom: true,
    delimiter,
    record_delimiter: ANY_BREAK,
    columns: true,
  });

/** The rows of a table, the head first, as a spreadsheet reads them that takes this separator. */
export const readCells = (text: string, delimiter = ','): string[][] =>
  parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ANY_BREAK,
    relax_quotes: true,
    relax_column_count: true,
  });
