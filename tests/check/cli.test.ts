import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatReport, summary, type Problem } from '../../src/check/index.ts';
import { base, change, KTP, type Files } from './base.ts';
import { write } from './run.ts';

const CLI = fileURLToPath(new URL('../../src/check/cli.ts', import.meta.url));

/** Runs the command line as npm does; started together, the tests wait for one process only. */
async function run(folder: string, args: string[] = [], cwd = '/') {
  const env = { ...process.env, CATALOGUE_DIR: folder };
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout, stderr };
}

function folderAfter(edit: (files: Files) => void = () => undefined): string {
  const files = base();
  edit(files);
  return write(files);
}

const wrongCount = (files: Files) => {
  change(files, KTP, 'copies: 1', 'copies: dua');
};

describe.concurrent('npm run check', { timeout: 30_000 }, () => {
  test('a good catalogue: one sentence, exit 0', async () => {
    const folder = folderAfter();
    const { status, stdout, stderr } = await run('', [], join(folder, '..'));
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Semua 11 berkas baik.\n',
      stderr: '',
    });
  });

  test('errors: grouped by file with line and label, exit 1', async () => {
    const folder = folderAfter(wrongCount);
    const { status, stdout, stderr } = await run(folder, [], join(folder, '..'));
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toBe(`content/${KTP}
  SALAH baris 28 · Persyaratan 1 › Milik siapa dan berapa 1 › Fotokopi
    Tertulis "dua". Seharusnya angka saja [tanpa kata, titik ribuan, atau tanda kutip]. Tulis 2.
    (field-type, requirements[0].holders[0].copies)

1 kesalahan dan 0 peringatan di 1 dari 11 berkas.
`);
  });

  test('--json: an array and nothing else, exit 1', async () => {
    const { status, stdout, stderr } = await run(folderAfter(wrongCount), ['--json']);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const problems = JSON.parse(stdout) as Record<string, unknown>[];
    expect(problems.map((problem) => Object.keys(problem))).toEqual([
      ['file', 'path', 'line', 'rule', 'severity', 'message'],
    ]);
    expect(problems[0]).toMatchObject({ line: 28, rule: 'field-type', severity: 'error' });
  });

  test('--json with warnings alone: exit 0', async () => {
    const folder = folderAfter((files) => {
      change(files, KTP, '  - bikin ktp', '  - bikin ktp\n  - bikin ktp');
    });
    const { status, stdout } = await run(folder, ['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: 'warning', line: 73 }]);
  });

  test.each([
    ['a folder that is not there', ['--json']],
    ['an unknown flag', ['--jsno']],
  ])('%s: exit 2, the reason in Indonesian, no trace', async (_, args) => {
    const { status, stdout, stderr } = await run('/tidak/ada', args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(args.includes('--json') ? /tidak ada.*Seharusnya/ : /Pemakaian/);
    expect(stderr).not.toMatch(/ {4}at |Error:|node:/);
  });
});

describe('the report', () => {
  const problem: Problem = {
    file: 'content/a.yml',
    path: '',
    label: '',
    line: 1,
    rule: 'x',
    severity: 'error',
    message: 'M.',
  };

  test('cannot be used to rewrite the terminal', () => {
    const report = formatReport(
      [{ ...problem, message: 'a\u001b[2Jb\u202ec\rd', label: 'e\nf' }],
      1,
    );
    expect(report).not.toMatch(/[\u001b\u202e\r]/u);
    expect(report).toContain('a\ufffd[2Jb\ufffdc\ufffdd');
  });

  test('counts files, not problems', () => {
    expect(summary([problem, problem, { ...problem, file: 'b', severity: 'warning' }], 120)).toBe(
      '2 kesalahan dan 1 peringatan di 2 dari 120 berkas.',
    );
  });
});
