/** The local editor: decap-server in git mode at a desk of its own, reachable from this machine only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch, type FSWatcher } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringTogether, DESK, endClash, prepareDesk, type Outcome } from './desk.ts';
import { git, tryGit } from './git.ts';
import { freePort } from './server.ts';

const WANTED = 8081;
const HOST = '127.0.0.1';

/** Who signs where git does not know anybody on this machine yet. */
const NOBODY = { name: 'Editor di komputer ini', email: 'editor@localhost' };

function signature(root: string): Record<string, string> {
  if (tryGit(root, 'config', 'user.email')) return {};
  return {
    GIT_AUTHOR_NAME: NOBODY.name,
    GIT_AUTHOR_EMAIL: NOBODY.email,
    GIT_COMMITTER_NAME: NOBODY.name,
    GIT_COMMITTER_EMAIL: NOBODY.email,
  };
}

export interface Editor {
  /** Where the editor's requests go, for the proxy of the site. */
  readonly target: string;
  readonly stop: () => void;
}

const tell = (outcome: Outcome) => {
  if ('why' in outcome) console.log(outcome.why);
};

/** Starts the editor's server; null (after saying why) where it cannot work. */
export async function startEditor(root: string): Promise<Editor | null> {
  const outcome = prepareDesk(root);
  tell(outcome);
  if (outcome.kind === 'unavailable') return null;
  const port = await freePort(WANTED);
  const main = fileURLToPath(import.meta.resolve('decap-server'));
  const child: ChildProcess = spawn(process.execPath, [main], {
    cwd: dirname(main),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...signature(root),
      MODE: 'git',
      GIT_REPO_DIRECTORY: join(root, DESK),
      BIND_HOST: HOST,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  const watchers = follow(root);
  const stop = () => {
    for (const watcher of watchers) watcher.close();
    child.kill();
  };
  process.on('exit', stop);
  return { target: `http://${HOST}:${port}`, stop };
}

/**
 * Brings desk and project folder together as soon as either moves: a save here, a commit there. A joining
 * that stopped at a clash is ended a moment after the editor has been told of it, so that the desk is free.
 */
function follow(root: string): FSWatcher[] {
  const heads = join(resolve(root, git(root, 'rev-parse', '--git-common-dir')), 'refs', 'heads');
  const own = resolve(join(root, DESK), git(join(root, DESK), 'rev-parse', '--git-dir'));
  const soon = (delay: number, work: () => void) => {
    let waiting = false;
    // Not put off by what happens meanwhile: somebody who looks on would hold it up for ever.
    return () => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        work();
      }, delay);
    };
  };
  const together = soon(200, () => {
    const outcome = bringTogether(root);
    if (outcome.kind === 'busy') together();
    else tell(outcome);
  });
  return [
    watch(heads, together),
    watch(
      own,
      soon(1500, () => {
        endClash(root);
      }),
    ),
  ];
}
