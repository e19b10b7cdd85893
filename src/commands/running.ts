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

/**
 * The address of this same site if somebody has already started it, else null. Astro allows one server
 * for a folder and notes it in `.astro/dev.json`; a note left by a killed server answers nothing.
 */
export async function alreadyRunning(): Promise<string | null> {
  try {
    const note = JSON.parse(readFileSync(join(ROOT, '.astro/dev.json'), 'utf8')) as {
      url?: unknown;
    };
    return typeof note.url === 'string' && (await answers(note.url)) ? note.url : null;
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
