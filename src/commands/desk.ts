/**
 * The desk: a folder of its own (a git worktree) in which the local editor works, so that the branch and
 * the unfinished work in the project folder are never touched. See docs/decisions/0013.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCAL_BRANCH } from '../../cms/config.ts';
import type { Held } from '../../cms/held.ts';
import { git, tryGit } from './git.ts';

/** Folder of the desk, beside the content; git does not see it. */
export const DESK = '.penyuntingan';
/** Branch on which the desk stands. */
export const DESK_BRANCH = LOCAL_BRANCH;

/** What became of bringing the desk and the project folder together. */
export type Outcome =
  | { readonly kind: 'ready' }
  /** A save is under way; to be tried again in a moment. */
  | { readonly kind: 'busy' }
  /** The editor cannot work here at all. */
  | { readonly kind: 'unavailable'; readonly why: string }
  /** It works, but something wants a person: said in Indonesian. `held` is for the editor's page. */
  | { readonly kind: 'ready-but'; readonly why: string; readonly held?: Held | undefined };

/** Only looks: whoever works in the folder at the same moment finds no lock of ours. */
const statusOf = (folder: string, ...files: readonly string[]) =>
  git(folder, '--no-optional-locks', 'status', '--porcelain', '-uall', '--', ...files);

/** Whether any of these files (none named: any at all) holds work that is in no commit. */
export const isDirty = (folder: string, ...files: readonly string[]): boolean =>
  statusOf(folder, ...files) !== '';

/** Milliseconds after which git's note of a joining is a leftover: one under way is done sooner. */
export const LEFT_OVER = 1500;

/**
 * Ends a joining of changes that git could not finish; both versions stay where they were saved.
 * Leaves one alone that is younger than `age` milliseconds, and tells whether there is such a one.
 */
export function endClash(root: string, age = 0): boolean {
  const desk = join(root, DESK);
  let young = false;
  for (const [left, command] of Object.entries(UNFINISHED)) {
    const path = tryGit(desk, 'rev-parse', '--git-path', left);
    const note =
      path === null ? undefined : statSync(resolve(desk, path), { throwIfNoEntry: false });
    if (!note) continue;
    if (Date.now() - note.mtimeMs < age) young = true;
    // Where nothing is left to put back, git refuses to; then the note alone goes.
    else if (tryGit(desk, command, '--abort') === null && !isDirty(desk))
      tryGit(desk, command, '--quit');
  }
  return young;
}

/** What git leaves in its folder while it waits for a person, and the command it belongs to. */
const UNFINISHED = { MERGE_HEAD: 'merge', 'rebase-merge': 'rebase', 'rebase-apply': 'rebase' };

/** Work that a killed save left behind goes into the drawer (git stash), named and dated. */
function clearUp(desk: string): string | null {
  const left = isDirty(desk);
  if (left)
    git(desk, 'stash', 'push', '--include-untracked', '-m', 'Sisa penyuntingan yang terputus');
  git(desk, 'checkout', '-q', DESK_BRANCH);
  return left
    ? 'Penyuntingan terakhir terputus sebelum tersimpan. Isinya tidak hilang: lihat dengan "git stash list".'
    : null;
}

/** Sets the desk up or clears it, and brings it to the newest state of the project folder. */
export function prepareDesk(root: string): Outcome {
  if (tryGit(root, 'rev-parse', '--verify', 'HEAD') === null)
    return {
      kind: 'unavailable',
      why: 'Folder ini belum disimpan dengan git, jadi suntingan tidak punya tempat. Salin proyek dengan "git clone".',
    };
  const desk = join(root, DESK);
  tryGit(root, 'worktree', 'prune');
  if (!existsSync(join(desk, '.git'))) {
    if (tryGit(root, 'rev-parse', '--verify', DESK_BRANCH) === null)
      git(root, 'branch', DESK_BRANCH, 'HEAD');
    git(root, 'worktree', 'add', '-q', '--force', desk, DESK_BRANCH);
  }
  endClash(root);
  const left = clearUp(desk);
  const joined = bringTogether(root);
  if (left === null) return joined;
  const { why, held } = joined.kind === 'ready-but' ? joined : { why: '', held: undefined };
  return { kind: 'ready-but', why: `${left} ${why}`.trimEnd(), held };
}

/**
 * Brings what was published at the desk into the project folder and the other way round. Only ever moves
 * forward: where both sides changed, the desk is merged with the folder first; where they changed the same
 * lines, nothing is done and the clash is told.
 */
export function bringTogether(root: string): Outcome {
  const desk = join(root, DESK);
  const head = git(root, 'rev-parse', 'HEAD');
  const ours = git(root, 'rev-parse', DESK_BRANCH);
  if (head === ours) return { kind: 'ready' };
  if (git(desk, 'branch', '--show-current') !== DESK_BRANCH || isDirty(desk))
    return { kind: 'busy' };
  const isBehind = tryGit(root, 'merge-base', '--is-ancestor', head, ours) !== null;
  const files = isBehind ? null : clashes(root, head);
  if (files) {
    return {
      kind: 'ready-but',
      why: `Suntingan dan isi folder ini mengubah baris yang sama (${files.join(', ')}), jadi belum digabung. Keduanya utuh: suntingan ada di cabang "${DESK_BRANCH}".`,
      held: { kind: 'clash', files },
    };
  }
  if (tryGit(root, 'merge', '-q', '--ff-only', DESK_BRANCH) !== null) return { kind: 'ready' };
  const waiting = listed(git(root, 'diff', '--name-only', head, DESK_BRANCH));
  const own = waiting.filter((file) => isDirty(root, file));
  const open = own.length > 0 ? own : waiting;
  return {
    kind: 'ready-but',
    why: `Suntingan sudah tersimpan, tetapi belum masuk ke folder ini karena Anda sedang mengubah ${open.join(', ')} di sini. Simpan perubahan itu dengan git; suntingan lalu masuk sendiri.`,
    held: { kind: 'unsaved', files: open },
  };
}

/** Merges the folder's state into the desk; the files that clash, null when it is in. */
function clashes(root: string, head: string): string[] | null {
  const desk = join(root, DESK);
  for (let tries = 1; ; tries += 1) {
    endClash(root, LEFT_OVER);
    if (tryGit(desk, 'merge', '-q', '-m', 'Gabung dengan isi terbaru', head) !== null) return null;
    const files = listed(tryGit(desk, 'diff', '--name-only', '--diff-filter=U'));
    tryGit(desk, 'merge', '--abort');
    // No file clashes: the editor's server is at work there, or left something behind.
    if (files.length > 0 || tries === 12) return files;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

const listed = (lines: string | null): string[] => (lines ?? '').split('\n').filter(Boolean);
