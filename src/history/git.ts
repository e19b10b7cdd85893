import { spawnSync } from 'node:child_process';

/** What git answered; `missing`: there is no git on this machine. */
export interface Answer {
  readonly ok: boolean;
  readonly missing: boolean;
  readonly out: Buffer;
  readonly error: string;
}

/** A build started by a hook of git would otherwise ask the hook's repository. */
const STEERING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !STEERING.includes(name));
  // Its messages are compared; a blob that a partial clone left out is told, not fetched one by one.
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' };
}

/** Asks git in a folder. Never throws. */
export function ask(folder: string, args: readonly string[], input?: string): Answer {
  const result = spawnSync('git', args, {
    cwd: folder,
    env: environment(),
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 31 - 1,
  });
  return {
    ok: result.status === 0,
    missing: (result.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
    out: result.status === null ? Buffer.alloc(0) : result.stdout,
    error: result.status === null ? String(result.error) : result.stderr.toString(),
  };
}
