import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bringTogether,
  DESK,
  DESK_BRANCH,
  endClash,
  isDirty,
  prepareDesk,
} from '../../src/commands/desk.ts';
import { LOCAL_BRANCH } from '../../cms/config.ts';

let root: string;
const at = (folder: string, file: string) => join(folder, file);
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
const desk = () => join(root, DESK);

function save(folder: string, file: string, text: string, message = 'Ubah') {
  writeFileSync(at(folder, file), text);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', message);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meja-'));
  git(root, 'init', '-qb', 'main');
  git(root, 'config', 'user.name', 'Uji');
  git(root, 'config', 'user.email', 'uji@localhost');
  save(root, '.gitignore', `${DESK}/\n`);
  save(root, 'a.yml', 'satu\ndua\ntiga\nempat\nlima\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the configuration of the editor and the desk name one branch', () => {
  expect(LOCAL_BRANCH).toBe(DESK_BRANCH);
});

describe('setting up', () => {
  test('leaves the project folder on its branch, with its unsaved work', () => {
    writeFileSync(at(root, 'a.yml'), 'belum disimpan\n');
    prepareDesk(root);
    expect(git(root, 'branch', '--show-current')).toBe('main');
    expect(readFileSync(at(root, 'a.yml'), 'utf8')).toBe('belum disimpan\n');
    expect(readFileSync(at(desk(), 'a.yml'), 'utf8')).toContain('satu');
  });

  test('twice is the same as once, and a removed desk is set up again', () => {
    expect(prepareDesk(root)).toEqual({ kind: 'ready' });
    expect(prepareDesk(root)).toEqual({ kind: 'ready' });
    rmSync(desk(), { recursive: true });
    expect(prepareDesk(root)).toEqual({ kind: 'ready' });
    expect(existsSync(at(desk(), 'a.yml'))).toBe(true);
  });

  test('a folder that git does not know says what to do', () => {
    const bare = mkdtempSync(join(tmpdir(), 'meja-'));
    expect(prepareDesk(bare)).toMatchObject({ kind: 'unavailable' });
    rmSync(bare, { recursive: true });
  });

  test('what a killed save left behind is put aside, not lost', () => {
    prepareDesk(root);
    writeFileSync(at(desk(), 'a.yml'), 'setengah jadi\n');
    writeFileSync(at(desk(), 'baru.yml'), 'baru\n');
    expect(prepareDesk(root)).toMatchObject({ kind: 'ready-but' });
    expect(git(desk(), 'status', '--porcelain')).toBe('');
    expect(git(root, 'stash', 'show', '-p', '--include-untracked')).toContain('setengah jadi');
  });

  test('a save killed on another branch leaves the desk usable', () => {
    prepareDesk(root);
    git(desk(), 'checkout', '-qb', 'cms/services/x');
    writeFileSync(at(desk(), 'a.yml'), 'setengah jadi\n');
    prepareDesk(root);
    expect(git(desk(), 'branch', '--show-current')).toBe(DESK_BRANCH);
  });
});

describe('bringing together', () => {
  beforeEach(() => {
    prepareDesk(root);
  });

  test('a save at the desk reaches the project folder, beside unsaved work there', () => {
    writeFileSync(at(root, 'lain.yml'), 'belum disimpan\n');
    save(desk(), 'a.yml', 'satu\nDUA\ntiga\nempat\nlima\n', 'Ubah layanan');
    expect(bringTogether(root)).toEqual({ kind: 'ready' });
    expect(readFileSync(at(root, 'a.yml'), 'utf8')).toContain('DUA');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Ubah layanan');
    expect(readFileSync(at(root, 'lain.yml'), 'utf8')).toBe('belum disimpan\n');
  });

  test('a commit in the project folder reaches the desk', () => {
    save(root, 'b.yml', 'b\n');
    bringTogether(root);
    expect(readFileSync(at(desk(), 'b.yml'), 'utf8')).toBe('b\n');
  });

  test('changes of both sides in different lines are joined', () => {
    save(root, 'a.yml', 'SATU\ndua\ntiga\nempat\nlima\n');
    save(desk(), 'a.yml', 'satu\ndua\ntiga\nempat\nLIMA\n');
    expect(bringTogether(root)).toEqual({ kind: 'ready' });
    expect(readFileSync(at(root, 'a.yml'), 'utf8')).toBe('SATU\ndua\ntiga\nempat\nLIMA\n');
  });

  test('the same line changed on both sides: told, and both versions stay whole', () => {
    save(root, 'a.yml', 'dari folder\n');
    save(desk(), 'a.yml', 'dari editor\n');
    expect(bringTogether(root)).toMatchObject({
      kind: 'ready-but',
      held: { kind: 'clash', files: ['a.yml'] },
    });
    expect(readFileSync(at(root, 'a.yml'), 'utf8')).toBe('dari folder\n');
    expect(git(root, 'show', `${DESK_BRANCH}:a.yml`)).toBe('dari editor');
    expect(git(desk(), 'status', '--porcelain')).toBe('');
  });

  test('a file with unsaved work is never overwritten; the save waits', () => {
    writeFileSync(at(root, 'a.yml'), 'belum disimpan\n');
    writeFileSync(at(root, 'lain.yml'), 'belum disimpan\n');
    save(desk(), 'a.yml', 'dari editor\n');
    const held = { kind: 'unsaved', files: ['a.yml'] };
    expect(bringTogether(root)).toMatchObject({ kind: 'ready-but', held });
    // A new start finds it too, and so tells the editor's page.
    expect(prepareDesk(root)).toMatchObject({ kind: 'ready-but', held });
    expect(isDirty(root, 'a.yml')).toBe(true);
    expect(isDirty(root, '.gitignore')).toBe(false);
    expect(readFileSync(at(root, 'a.yml'), 'utf8')).toBe('belum disimpan\n');
    expect(git(root, 'log', '-1', '--format=%s')).toBe('Ubah');
  });
});

test('a joining that stopped at a clash is ended, and the desk is free again', () => {
  prepareDesk(root);
  git(desk(), 'checkout', '-qb', 'cms/services/x');
  save(desk(), 'a.yml', 'dari konsep\n');
  git(desk(), 'checkout', '-q', DESK_BRANCH);
  save(desk(), 'a.yml', 'sudah tayang\n');
  expect(() => git(desk(), 'merge', 'cms/services/x')).toThrow();
  endClash(root);
  expect(git(desk(), 'status', '--porcelain')).toBe('');
  expect(readFileSync(at(desk(), 'a.yml'), 'utf8')).toBe('sudah tayang\n');
  expect(git(root, 'show', 'cms/services/x:a.yml')).toBe('dari konsep');
});

test('a joining under way is left alone, and a note of one that is over holds nothing up', () => {
  prepareDesk(root);
  save(root, 'b.yml', 'dari folder\n');
  save(desk(), 'c.yml', 'dari meja\n');
  const note = git(desk(), 'rev-parse', '--git-path', 'MERGE_HEAD');
  writeFileSync(note, `${git(root, 'rev-parse', 'HEAD')}\n`);
  expect(endClash(root, 60_000)).toBe(true);
  expect(existsSync(note)).toBe(true);
  utimesSync(note, new Date(0), new Date(0));
  expect(bringTogether(root)).toEqual({ kind: 'ready' });
  expect(existsSync(note)).toBe(false);
});

test('while a save is under way the desk is left alone', () => {
  prepareDesk(root);
  git(desk(), 'checkout', '-qb', 'cms/services/x');
  save(root, 'b.yml', 'b\n');
  expect(bringTogether(root)).toEqual({ kind: 'busy' });
  expect(git(desk(), 'log', '-1', '--format=%s')).toBe('Ubah');
  git(desk(), 'checkout', '-q', DESK_BRANCH);
  writeFileSync(at(desk(), 'a.yml'), 'sedang ditulis\n');
  expect(bringTogether(root)).toEqual({ kind: 'busy' });
  git(desk(), 'checkout', '-q', '.');
  expect(bringTogether(root)).toEqual({ kind: 'ready' });
});
