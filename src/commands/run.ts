import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs Astro with the Node of this process; resolves with its exit code. Ctrl+C reaches it too. `started`
 * gets the running Astro, which then hears messages (cms/integration.mjs passes them to the editor's page).
 */
export function astro(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  started?: (child: ChildProcess) => void,
): Promise<number> {
  const cli = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: ROOT,
    stdio: started ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  started?.(child);
  // Whoever stops this process stops Astro too; a terminal's Ctrl+C reaches both anyway.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
