/**
 * The desk: a folder of its own (a git worktree) in which the local editor works, so that the branch and
 * the unfinished work in the project folder are never touched. See docs/decisions/0013.
 */
import { existsSync } from 'node:fs';
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

/** Ends a joining of changes that git could not finish; both versions stay where they were saved. */
export function endClash(root: string): void {
  const desk = join(root, DESK);
  for (const [left, command] of Object.entries(UNFINISHED)) {
    const path = tryGit(desk, 'rev-parse', '--git-path', left);
    if (path !== null && existsSync(resolve(desk, path))) tryGit(desk, command, '--abort');
  }
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
  if (!isBehind && tryGit(desk, 'merge', '-q', '-m', 'Gabung dengan isi terbaru', head) === null) {
    const files = listed(tryGit(desk, 'diff', '--name-only', '--diff-filter=U'));
    tryGit(desk, 'merge', '--abort');
    return {
      kind: 'ready-but',
      why: 'Suntingan dan isi folder ini mengubah baris yang sama, jadi belum digabung. Keduanya utuh: suntingan ada di cabang "penyuntingan".',
      held: { kind: 'clash', files },
    };
  }
  if (tryGit(root, 'merge', '-q', '--ff-only', DESK_BRANCH) !== null) return { kind: 'ready' };
  const waiting = listed(git(root, 'diff', '--name-only', head, DESK_BRANCH));
  const own = waiting.filter((file) => isDirty(root, file));
  const files = own.length > 0 ? own : waiting;
  return {
    kind: 'ready-but',
    why: `Suntingan sudah tersimpan, tetapi belum masuk ke folder ini karena Anda sedang mengubah ${files.join(', ')} di sini. Simpan perubahan itu dengan git; suntingan lalu masuk sendiri.`,
    held: { kind: 'unsaved', files },
  };
}

const listed = (lines: string | null): string[] => (lines ?? '').split('\n').filter(Boolean);
