/** The local editor: decap-server in git mode at a desk of its own, reachable from this machine only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch, type FSWatcher } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Held } from '../../cms/held.ts';
import {
  bringTogether,
  DESK,
  endClash,
  isDirty,
  LEFT_OVER,
  prepareDesk,
  type Outcome,
} from './desk.ts';
import { git, tryGit } from './git.ts';
import { freePort } from './server.ts';

const WANTED = 8081;
const HOST = '127.0.0.1';
/** Milliseconds between two looks at files whose unsaved work holds something up. */
const AGAIN = 3000;

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
  /** Tells what keeps published changes from the site (null: nothing), now and after each joining. */
  readonly onHeld: (tell: (held: Held | null) => void) => void;
  readonly stop: () => void;
}

const whyIn = (outcome: Outcome) => ('why' in outcome ? outcome.why : '');
const heldIn = (outcome: Outcome) => ('held' in outcome ? (outcome.held ?? null) : null);

/** Starts the editor's server; null (after saying why) where it cannot work. */
export async function startEditor(root: string): Promise<Editor | null> {
  let last = prepareDesk(root);
  if (whyIn(last)) console.log(whyIn(last));
  if (last.kind === 'unavailable') return null;
  let tell: (held: Held | null) => void = () => undefined;
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
  const watchers = follow(root, heldIn(last), (outcome) => {
    if (whyIn(outcome) && whyIn(outcome) !== whyIn(last)) console.log(whyIn(outcome));
    last = outcome;
    tell(heldIn(last));
  });
  const stop = () => {
    for (const watcher of watchers) watcher.close();
    child.kill();
  };
  process.on('exit', stop);
  const onHeld: Editor['onHeld'] = (listener) => {
    tell = listener;
    tell(heldIn(last));
  };
  return { target: `http://${HOST}:${port}`, onHeld, stop };
}

/**
 * Brings desk and project folder together as soon as either moves: a save here, a commit there, the end of
 * unsaved work that held something up. A joining that stopped at a clash is ended a moment after the editor
 * has been told of it, so that the desk is free.
 */
function follow(root: string, held: Held | null, joined: (outcome: Outcome) => void): FSWatcher[] {
  const heads = join(resolve(root, git(root, 'rev-parse', '--git-common-dir')), 'refs', 'heads');
  const own = resolve(join(root, DESK), git(join(root, DESK), 'rev-parse', '--git-dir'));
  const together = soon(200, () => {
    const outcome = bringTogether(root);
    if (outcome.kind === 'busy') {
      together();
      return;
    }
    joined(outcome);
    wait(heldIn(outcome));
  });
  // A file that is put back as it was moves no branch: only looking again tells.
  const look = soon(AGAIN, (files: readonly string[]) => {
    if (isDirty(root, ...files)) look(files);
    else together();
  });
  const wait = (cause: Held | null) => {
    if (cause?.kind === 'unsaved') look(cause.files);
  };
  wait(held);
  const end = soon(LEFT_OVER, () => {
    if (endClash(root, LEFT_OVER)) end();
  });
  return [watch(heads, together), watch(own, end)];
}

/**
 * Does the work after a pause, however often it is asked for meanwhile. Not put off by a new question:
 * somebody who looks on would hold it up for ever.
 */
function soon<T extends unknown[]>(
  delay: number,
  work: (...args: T) => void,
): (...args: T) => void {
  let waiting = false;
  return (...args) => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      work(...args);
    }, delay);
  };
}
