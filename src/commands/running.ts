import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './run.ts';

/** Whether something answers at this address. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
}

/** Whether a program of this number runs; asking sends it no signal. */
function runs(pid: unknown): boolean {
  if (typeof pid !== 'number') return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's program runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The address of this same site if somebody has already started it, else null. Astro allows one server
 * for a folder and notes it in `.astro/dev.json`; a note left by a killed server names a program that is
 * gone, while its port may serve another site by now.
 */
export async function alreadyRunning(): Promise<string | null> {
  try {
    const note = JSON.parse(readFileSync(join(ROOT, '.astro/dev.json'), 'utf8')) as {
      url?: unknown;
      pid?: unknown;
    };
    return typeof note.url === 'string' && runs(note.pid) && (await answers(note.url))
      ? note.url
      : null;
  } catch {
    return null;
  }
}

/** Resolves when the address answers; gives up after two minutes. */
export async function whenReady(url: string): Promise<boolean> {
  for (let tries = 0; tries < 480; tries += 1) {
    if (await answers(url)) return true;
    await wait(250);
  }
  return false;
}
