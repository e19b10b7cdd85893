import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort, serve } from '../../src/commands/server.ts';
import { DIST } from './dist.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'sekali-datang-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function build(catalogue: string, dist: string) {
  const env = { ...process.env, CATALOGUE_DIR: catalogue, DIST_DIR: dist };
  return spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
}

describe('npm run build', () => {
  const catalogue = join(work, 'isi');
  const dist = join(work, 'situs');
  const page = join(dist, 'layanan/layanan-uji/index.html');

  test('CATALOGUE_DIR makes another site out of the same code', () => {
    cpSync(join(ROOT, 'tests/fixtures/catalogue'), catalogue, { recursive: true });
    const result = build(catalogue, dist);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('MPP Uji');
    expect(existsSync(join(dist, 'layanan/ktp-el-hilang'))).toBe(false);
  });

  test('a fault in the content fails the build, names the file, and leaves the last good site', () => {
    const before = readFileSync(page, 'utf8');
    writeFileSync(join(catalogue, 'services/layanan-uji.yml'), 'code: [');
    const result = build(catalogue, dist);
    expect(result.status).toBe(1);
    expect(result.stdout + result.stderr).toContain('layanan-uji.yml');
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});

describe('npm start', () => {
  test('follows the content while it is edited, and keeps the last good page through a fault', async () => {
    const catalogue = join(work, 'hidup');
    cpSync(join(ROOT, 'tests/fixtures/catalogue'), catalogue, { recursive: true });
    const file = join(catalogue, 'services/layanan-uji.yml');
    const good = readFileSync(file, 'utf8');
    const child = spawn(process.execPath, ['src/commands/start.ts'], {
      cwd: ROOT,
      // As a person would start it: without what the test runner sets for itself.
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CATALOGUE_DIR: catalogue },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const until = async (done: () => Promise<boolean> | boolean, what: string) => {
      for (let tries = 0; tries < 300; tries += 1) {
        if (await done()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${what} did not happen in 30 s:\n${output}`);
    };
    const page = async () => {
      const origin = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!origin) return '';
      return fetch(`${origin}/layanan/layanan-uji/`, { signal: AbortSignal.timeout(5000) }).then(
        (response) => response.text(),
        () => '',
      );
    };
    try {
      await until(async () => (await page()).includes('Kartu Uji hilang'), 'the first page');
      writeFileSync(file, good.replace('name: Kartu Uji hilang', 'name: Kartu Uji raib'));
      await until(async () => (await page()).includes('Kartu Uji raib'), 'the change');
      writeFileSync(file, 'code: [');
      await until(() => output.includes('layanan-uji.yml'), 'the report of the fault');
      expect(await page()).toContain('Kartu Uji raib');
      writeFileSync(file, good);
      await until(async () => (await page()).includes('Kartu Uji hilang'), 'the recovery');
    } finally {
      child.kill('SIGTERM');
    }
  });
});

describe('npm run preview', () => {
  test('serves Brotli, and its own page for an address that does not exist', async () => {
    const { server, port } = await serve(DIST, 0);
    try {
      const get = (path: string) =>
        fetch(`http://localhost:${port}${path}`, { headers: { 'accept-encoding': 'br' } });
      const page = await get('/layanan/ktp-el-hilang/');
      expect(page.headers.get('content-encoding')).toBe('br');
      expect(await page.text()).toContain('KTP-el hilang');
      const missing = await get('/tidak-ada/');
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('Halaman ini tidak ada');
    } finally {
      server.close();
    }
  });

  test('a taken port is passed over', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as { port: number };
    try {
      expect(await freePort(port)).toBeGreaterThan(port);
    } finally {
      blocker.close();
    }
  });
});
