import { ask } from './git.ts';
import { NoHistory } from './repository.ts';

/** So many at a time, so that the memory of one answer stays small. */
const BATCH = 4_000;
const NEWLINE = 10;

function collect(out: Buffer, into: Map<string, Buffer>): void {
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(NEWLINE, at);
    const [oid = '', type, size] = out.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new NoHistory('partial');
    const from = end + 1;
    at = from + Number(size) + 1;
    into.set(oid, out.subarray(from, at - 1));
  }
}

/**
 * Adds the contents of blobs, each read once, by one git for thousands of them.
 * @throws {NoHistory} when the clone lacks one.
 */
export function readBlobs(
  folder: string,
  oids: Iterable<string>,
  blobs = new Map<string, Buffer>(),
): Map<string, Buffer> {
  const wanted = [...new Set(oids)].filter((oid) => !blobs.has(oid));
  for (let at = 0; at < wanted.length; at += BATCH) {
    const some = wanted.slice(at, at + BATCH);
    const answer = ask(folder, ['cat-file', '--batch'], `${some.join('\n')}\n`);
    if (!answer.ok) throw new NoHistory('partial');
    collect(answer.out, blobs);
  }
  return blobs;
}
