import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LivingCatalogue } from '../publish/catalogue.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let year: LivingCatalogue;
let printed = '';
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: dirname(year.folder), encoding: 'utf8', stdio: 'pipe' });
const commit = () => {
  git('add', '-A');
  git('commit', '-qm', 'Terbit');
};

/** Runs the command as npm would; gives its exit code. */
function run(...args: string[]): number | null {
  const env = { ...process.env, CATALOGUE_DIR: year.folder };
  const result = spawnSync(process.execPath, ['src/commands/addresses.ts', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  printed = result.stdout + result.stderr;
  return result.status;
}

beforeEach(() => {
  year = new LivingCatalogue();
  git('init', '-qb', 'main');
  git('config', 'user.name', 'Uji');
  git('config', 'user.email', 'uji@localhost');
});
afterEach(() => {
  expect(printed).not.toMatch(/\n\s+at /);
});

test('begins with an empty ledger, says what it added, and twice is the same as once', () => {
  expect(run()).toBe(0);
  expect(printed).toMatch(/\d+ alamat baru dicatat di addresses.txt/);
  const ledger = year.ledger();
  expect(run()).toBe(0);
  expect(printed).toContain('Tidak ada alamat baru');
  expect(year.ledger()).toBe(ledger);
});

test('a record renamed with git: tells it, proposes the redirect, and saves it when asked', () => {
  run();
  commit();
  git('mv', 'content/agencies/kelurahan.yml', 'content/agencies/kantor-desa.yml');
  year.change('services/ktp-baru.yml', 'kelurahan', 'kantor-desa');
  const ledger = year.ledger();
  expect(run()).toBe(1);
  expect(printed).toContain('"/instansi/kelurahan/" pernah terbit');
  expect(printed).toContain('Usulan untuk redirects/kelurahan.yml');
  expect(printed).toContain('to: /instansi/kantor-desa/');
  expect(year.ledger()).toBe(ledger);
  expect(run('--write')).toBe(0);
  expect(year.read('redirects/kelurahan.yml')).toContain('from: /instansi/kelurahan/');
  expect(year.ledger()).toContain('/instansi/kantor-desa/');
  expect(run()).toBe(0);
});

test('a row under another id: the proposal leads to the new row', () => {
  run();
  commit();
  year.change('services/ktp-baru.yml', 'id: datang', 'id: hadir');
  expect(run('--write')).toBe(0);
  expect(printed).toContain('Ditulis: redirects/ktp-baru-langkah-datang.yml');
  expect(year.faults()).toEqual([]);
});

test('does not write over the ledger of another site', () => {
  run();
  year.change('addresses.txt', 'https://mpp.contoh.go.id', 'https://mpp.lain.go.id');
  const ledger = year.ledger();
  expect(run()).toBe(1);
  expect(printed).toContain('ganti baris pertamanya');
  expect(year.ledger()).toBe(ledger);
});
