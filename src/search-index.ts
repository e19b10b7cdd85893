/** The index that visitors search in: written once per build, named after its content. */
import { createHash } from 'node:crypto';
import { library } from './catalogue.ts';
import { buildIndex } from './search/build.ts';
import { packIndex } from './search/pack.ts';

type Catalogue = Awaited<ReturnType<typeof library>>['catalogue'];

export interface IndexFile {
  readonly json: string;
  /** First ten hex digits of the SHA-256 of the JSON: another content, another address. */
  readonly hash: string;
}

function write(catalogue: Catalogue): IndexFile {
  const json = packIndex(buildIndex(catalogue));
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}

const textOf = (catalogue: Catalogue) =>
  JSON.stringify(catalogue, (_key, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, unknown>)] : value,
  );

let last: { readonly catalogue: Catalogue; readonly file: IndexFile } | undefined;

/**
 * The index file. A build opens one catalogue; while editing, every request opens it anew, and the index,
 * which takes longer than a page, is written again only when some content has changed.
 */
export async function indexFile(): Promise<IndexFile> {
  const { catalogue } = await library();
  if (last?.catalogue !== catalogue) {
    const kept = last && textOf(last.catalogue) === textOf(catalogue) ? last.file : undefined;
    last = { catalogue, file: kept ?? write(catalogue) };
  }
  return last.file;
}

/** What a search form needs to start the search: where the program and the index are. */
export async function searchFiles(): Promise<{ script: string; index: string }> {
  return {
    // Set by src/islands/integration.mjs, which knows the name that the bundler gave.
    script: process.env['SEARCH_SCRIPT'] ?? '',
    index: `/cari/indeks.${(await indexFile()).hash}.json`,
  };
}
