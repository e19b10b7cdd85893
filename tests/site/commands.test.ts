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

  test('a page that has ended stays, and says what to do now', () => {
    const html = readFileSync(join(dist, 'layanan/kartu-uji-lama/index.html'), 'utf8');
    expect(html).toContain('Kartu Uji model lama: tidak ada lagi');
    expect(html).toContain('Tidak ada lagi sejak 5 Januari 2026.');
    expect(html).toContain('href="/layanan/layanan-uji/"');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  test('an address that would die fails the build by name, in the check or on the files', () => {
    const before = readFileSync(page, 'utf8');
    const ledger = join(catalogue, 'addresses.txt');
    writeFileSync(ledger, '/dokumen/pernah-ada/\n');
    const checked = build(catalogue, dist);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain('"/dokumen/pernah-ada/" pernah terbit');
    // No record says that there was such a file: only the built site shows that it is gone.
    writeFileSync(ledger, '/data/lama.json\n/layanan/layanan-uji/\n');
    const built = build(catalogue, dist);
    expect(built.status).toBe(1);
    expect(built.stderr).toContain('/data/lama.json: tidak ada di hasil build');
    expect(built.stderr).not.toContain('/layanan/layanan-uji/:');
    expect(readFileSync(page, 'utf8')).toBe(before);
    rmSync(ledger);
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

describe('DIST_DIR', () => {
  // The folder is given to the function that the build asks first; no build is let loose here.
  const verdict = (setting: string, catalogue = '') => {
    const script = `import('./src/commands/folders.ts').then((f) => process.stdout.write(String(f.whyNotReplace(f.distFolder()))))`;
    const env = { ...process.env, DIST_DIR: setting, CATALOGUE_DIR: catalogue };
    return spawnSync(process.execPath, ['-e', script], { cwd: ROOT, env, encoding: 'utf8' }).stdout;
  };

  test('an empty setting is the usual folder, an earlier or a new one may be replaced', () => {
    expect(verdict('')).toBe('null');
    expect(verdict('dist')).toBe('null');
    expect(verdict(join(work, 'baru'))).toBe('null');
  });

  test.each([
    '.',
    '..',
    '/',
    'content',
    'content/services',
    'src',
    'node_modules/x',
    '.git',
    'docs',
  ])('never replaces what a build did not make: %s', (setting) => {
    expect(verdict(setting)).toContain('yang memuat program atau isi katalog');
  });

  test('nor a folder with other files, nor the folder of another catalogue', () => {
    const other = mkdtempSync(join(work, 'lain-'));
    writeFileSync(join(other, 'surat.txt'), 'penting');
    expect(verdict(other)).toContain('bukan hasil build');
    expect(verdict(other, other)).toContain('isi katalog');
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
      for (let tries = 0; tries < 600; tries += 1) {
        if (await done()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${what} did not happen in 60 s:\n${output}`);
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
      await until(() => output.includes('isi terakhir yang benar'), 'the report of the fault');
      expect(output).toContain('layanan-uji.yml');
      expect(await page()).toContain('Kartu Uji raib');
      writeFileSync(file, good);
      await until(async () => (await page()).includes('Kartu Uji hilang'), 'the recovery');
      await until(() => output.includes('Isi sudah benar lagi'), 'the word of the recovery');
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
