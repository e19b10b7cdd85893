import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/commands/server.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx of this machine: `NGINX_PATH`, or where packages put it; null where there is none. */
export const nginxPath = (): string | null =>
  process.env['NGINX_PATH'] ?? PLACES.find((path) => existsSync(path)) ?? null;

/** Says loudly that nothing was tried on a real nginx. */
export function warnWithoutNginx(test: string): void {
  if (nginxPath() === null)
    console.warn(
      `DILEWATI: ${test} tidak dijalankan karena nginx tidak terpasang. Pasang (Debian: apt-get install nginx-light) atau isi NGINX_PATH.`,
    );
}

/** The settings around ours, as a package brings them, for a server that needs no rights. */
const around = (work: string, site: string) => `
daemon off;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n  ')}
  include ${site};
}
`;

export interface Nginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts a real nginx on loopback with the settings that the build wrote, for the site in `root`. */
export async function startNginx(
  root: string,
  settings = readFileSync(join(root, '.hosting/nginx.conf'), 'utf8'),
): Promise<Nginx> {
  const work = mkdtempSync(join(tmpdir(), 'sekali-datang-nginx-'));
  const port = await freePort(8400 + (process.pid % 500));
  const site = join(work, 'site.conf');
  const listen = `listen 127.0.0.1:${port};`;
  writeFileSync(
    site,
    settings
      .replaceAll('/var/www/sekali-datang', root)
      .replace('listen 80;', listen)
      .replace('  listen [::]:80;\n', ''),
  );
  const main = join(work, 'nginx.conf');
  writeFileSync(main, around(work, site));
  const child = spawn(nginxPath() ?? 'nginx', ['-p', work, '-c', main], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers)
      return {
        origin,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGTERM');
  throw new Error(`nginx did not start:\n${said}`);
}
