import { address } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import type { Data } from '../csv/table.ts';
import type { Outlet, PublishedFile } from '../outlet.ts';
import { apiFiles } from './files.ts';
import { apiRecords } from './records.ts';

/** The records, made when the first file asks: a request while editing rarely does. */
function dataOf(library: Library): () => Data {
  let data: Data | undefined;
  return () => (data ??= { library, records: apiRecords(library) });
}

/** The open data: `/api/v1/`. A host should let any site read it (`Access-Control-Allow-Origin: *`). */
export const openData: Outlet = function* (library): Generator<PublishedFile> {
  const data = dataOf(library);
  for (const { name, ids, body } of apiFiles)
    for (const id of ids?.(library) ?? [''])
      yield { path: address.data(name.replace('{id}', id)), body: () => body(data(), id) };
};
