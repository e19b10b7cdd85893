import { execFileSync } from 'node:child_process';

/** Runs git in a folder and gives what it printed, without the last line break. Throws when git fails. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** The same, but null when git fails or is not there. */
export function tryGit(folder: string, ...args: string[]): string | null {
  try {
    return git(folder, ...args);
  } catch {
    return null;
  }
}
