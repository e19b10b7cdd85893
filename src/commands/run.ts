import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs Astro with the Node of this process; resolves with its exit code. Ctrl+C reaches it too. */
export function astro(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const cli = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  // Whoever stops this process stops Astro too; a terminal's Ctrl+C reaches both anyway.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
