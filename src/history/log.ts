import { ask } from './git.ts';
import { NoHistory } from './repository.ts';

/** One file of one commit: `from` is its path before, `to` after; null where it was not there. */
export interface FileChange {
  readonly from: string | null;
  readonly to: string | null;
  /** Blob before and after; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Commit {
  /** Author's date, seconds since 1970. */
  readonly time: number;
  readonly files: readonly FileChange[];
}

/** Whatever the user's own settings say, the log has this form. */
const ALWAYS = [
  '-c',
  'log.showRoot=true',
  '-c',
  'log.showSignature=false',
  '-c',
  'diff.relative=false',
];
const HEAD = '\u0001';

/** `:100644 100644 <before> <after> R086` and the paths after it. */
function fileChange(meta: string, paths: readonly [string, string]): FileChange {
  const [, , before = '', after = '', status = ''] = meta.split(' ');
  const moved = status.startsWith('R');
  return {
    from: status === 'A' || status.startsWith('C') ? null : paths[0],
    to: status === 'D' ? null : moved || status.startsWith('C') ? paths[1] : paths[0],
    before: /^0+$/.test(before) ? null : before,
    after: /^0+$/.test(after) ? null : after,
  };
}

/** Takes the output of `git log -z --raw` apart; paths get rid of `prefix`. */
function parse(text: string, prefix: string): Commit[] {
  const commits: { time: number; files: FileChange[] }[] = [];
  const words = text.split('\0');
  const short = (path = '') => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? '').trimStart();
    if (word.startsWith(HEAD)) commits.push({ time: Number(word.slice(1)), files: [] });
    else if (word.startsWith(':')) {
      const two = /[RC]\d*$/.test(word);
      const paths = [short(words[at + 1]), short(words[at + 2])] as const;
      commits.at(-1)?.files.push(fileChange(word, paths));
      at += two ? 2 : 1;
    }
  }
  return commits;
}

/**
 * Every commit that touched the folder, oldest first. Of a merge only what it brought to the branch it
 * went into, so that a change appears once: on the day it reached the published branch.
 */
export function readLog(folder: string, prefix: string): Commit[] {
  const args = ['log', '--first-parent', '-m', '--raw', '-M', '--no-abbrev', '-z'];
  const answer = ask(folder, [...ALWAYS, ...args, `--format=%x01%at`, '--', '.']);
  if (!answer.ok) throw new NoHistory('untracked');
  return parse(answer.out.toString(), prefix).reverse();
}
