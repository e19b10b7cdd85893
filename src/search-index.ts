/** The index that visitors search in: written once per build, named after its content. */
import { createHash } from 'node:crypto';
import { library } from './catalogue.ts';
import { buildIndex } from './search/build.ts';
import { packIndex } from './search/pack.ts';

export interface IndexFile {
  readonly json: string;
  /** First ten hex digits of the SHA-256 of the JSON: another content, another address. */
  readonly hash: string;
}

async function write(): Promise<IndexFile> {
  const json = packIndex(buildIndex((await library()).catalogue));
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 10) };
}

let written: Promise<IndexFile> | undefined;

/** The index file. While editing, every request sees the newest content, as in the catalogue. */
export function indexFile(): Promise<IndexFile> {
  if (import.meta.env.DEV) return write();
  written ??= write();
  return written;
}

/** What a search form needs to start the search: where the program and the index are. */
export async function searchFiles(): Promise<{ script: string; index: string }> {
  return {
    // Set by src/islands/integration.mjs, which knows the name that the bundler gave.
    script: process.env['SEARCH_SCRIPT'] ?? '',
    index: `/cari/indeks.${(await indexFile()).hash}.json`,
  };
}
