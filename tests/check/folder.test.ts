import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CannotRun, readCatalogue } from '../../src/check/index.ts';
import { base, change, KTP, type Files } from './base.ts';
import { expectPlainWords, read, write } from './run.ts';

type Told = readonly (readonly [file: string, rule: string, severity?: 'error' | 'warning'])[];

/** What is added to the folder of the base catalogue, and all that is then told. */
const cases: readonly (readonly [
  name: string,
  edit: (files: Files, folder: string) => void,
  told: Told,
])[] = [
  [
    'an ending .yaml',
    (files) => {
      files['documents/formulir.yaml'] = files['documents/formulir.yml'] ?? '';
      delete files['documents/formulir.yml'];
    },
    [['documents/formulir.yaml', 'file-place']],
  ],
  [
    'an ending .YML',
    (files) => {
      files['documents/formulir.YML'] = files['documents/formulir.yml'] ?? '';
      delete files['documents/formulir.yml'];
    },
    [['documents/formulir.YML', 'file-place']],
  ],
  [
    'the same name with both endings',
    (files) => {
      files['documents/formulir.yaml'] = 'apa saja';
    },
    [['documents/formulir.yaml', 'file-place']],
  ],
  [
    'site.yaml',
    (files) => {
      files['site.yaml'] = files['site.yml'] ?? '';
      delete files['site.yml'];
    },
    [['site.yaml', 'file-place']],
  ],
  [
    'no site',
    (files) => {
      delete files['site.yml'];
    },
    [['site.yml', 'site-missing']],
  ],
  [
    'a record outside its folder',
    (files) => {
      files['ktp.yml'] = 'name: x';
    },
    [['ktp.yml', 'file-place']],
  ],
  [
    'a record in a folder below',
    (files) => {
      files['services/lama/ktp.yml'] = 'name: x';
    },
    [['services/lama', 'file-place']],
  ],
  [
    'a record in a folder with another name',
    (files) => {
      files['service/ktp.yml'] = 'name: x';
    },
    [['service', 'file-place']],
  ],
  [
    'a folder of other things',
    (files) => {
      files['foto/ktp.jpg'] = 'x';
    },
    [['foto', 'file-place', 'warning']],
  ],
  [
    'notes beside the records',
    (files) => {
      files['services/README.md'] = 'x';
    },
    [['services/README.md', 'file-place', 'warning']],
  ],
  [
    'notes beside the site',
    (files) => {
      files['catatan.json'] = '{}';
    },
    [['catatan.json', 'file-place', 'warning']],
  ],
  [
    'hidden files and backups',
    (files) => {
      files['services/.gitkeep'] = '';
      files['.DS_Store'] = 'x';
      files['services/ktp-baru.yml~'] = 'x';
    },
    [],
  ],
  [
    'names that differ by capitals only',
    (files) => {
      files['documents/Formulir.yml'] = 'name: Lain\nsummary: Lain.\norigin: applicant\n';
    },
    [
      ['documents/Formulir.yml', 'document-unused', 'warning'],
      ['documents/Formulir.yml', 'file-name'],
      ['documents/formulir.yml', 'file-case'],
    ],
  ],
  [
    'a file name that is no address',
    (files) => {
      files['documents/Formulir Baru.yml'] = files['documents/formulir.yml'] ?? '';
      delete files['documents/formulir.yml'];
      change(files, KTP, 'document: formulir', 'document: formulir-baru');
    },
    [['documents/Formulir Baru.yml', 'file-name']],
  ],
  [
    'a folder with the name of a record',
    (_, folder) => {
      mkdirSync(join(folder, 'services', 'x.yml'));
    },
    [['services/x.yml', 'file-kind']],
  ],
  [
    'a file with the name of a folder',
    (files) => {
      for (const file of Object.keys(files))
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a file of the plan is taken out
        if (file.startsWith('life-events/')) delete files[file];
      change(files, KTP, 'lifeEvents: [anak-lahir]\n', '');
      files['life-events'] = 'x';
    },
    [['life-events', 'file-place']],
  ],
  [
    'a link that leads nowhere',
    (_, folder) => {
      symlinkSync('tidak-ada.yml', join(folder, 'services', 'x.yml'));
    },
    [['services/x.yml', 'file-kind']],
  ],
  [
    'a link to itself',
    (_, folder) => {
      symlinkSync('x.yml', join(folder, 'services', 'x.yml'));
    },
    [['services/x.yml', 'file-kind']],
  ],
  [
    'a link to a device',
    (_, folder) => {
      symlinkSync('/dev/zero', join(folder, 'services', 'x.yml'));
    },
    [['services/x.yml', 'file-kind']],
  ],
  [
    'a pipe',
    (_, folder) => {
      execFileSync('mkfifo', [join(folder, 'services', 'x.yml')]);
    },
    [['services/x.yml', 'file-kind']],
  ],
  [
    'a file of 50 MB',
    (_, folder) => {
      writeFileSync(join(folder, 'services', 'x.yml'), Buffer.alloc(50 * 1024 * 1024, 'a'));
    },
    [['services/x.yml', 'file-size']],
  ],
];

describe('what lies in the folder', () => {
  test.each(cases)('%s', (_, edit, told) => {
    const files = base();
    // Files are changed before they are written, the disk after.
    const onDisk = edit.length > 1;
    if (!onDisk) edit(files, '');
    const folder = write(files);
    if (onDisk) edit({}, folder);
    const { problems } = readCatalogue(folder);
    const found = problems.map(({ file, rule, severity }) => [file, rule, severity]);
    const expected = told.map(([file, rule, severity = 'error']) => [
      `content/${file}`,
      rule,
      severity,
    ]);
    expect(found.sort()).toEqual(expected.sort());
    expectPlainWords(problems);
  });

  // No permission stops the administrator, but this file refuses everybody.
  test.runIf(process.platform === 'linux')('a file that cannot be read', () => {
    const folder = write(base());
    symlinkSync('/proc/self/mem', join(folder, 'services', 'x.yml'));
    const { problems } = readCatalogue(folder);
    expect(problems).toMatchObject([{ rule: 'file-unreadable', file: 'content/services/x.yml' }]);
    expectPlainWords(problems);
  });

  test('a link to a file is read', () => {
    const files = base();
    const text = files['documents/formulir.yml'] ?? '';
    delete files['documents/formulir.yml'];
    const folder = write(files);
    writeFileSync(join(folder, '..', 'asli'), text);
    symlinkSync(join(folder, '..', 'asli'), join(folder, 'documents', 'formulir.yml'));
    expect(readCatalogue(folder).problems).toEqual([]);
  });

  test('no services is a warning', () => {
    const { problems } = read({
      'site.yml': base()['site.yml']?.replace(/popular:\n.*\n/, '') ?? '',
    });
    expect(problems).toMatchObject([
      { rule: 'catalogue-empty', severity: 'warning', file: 'content/services' },
    ]);
    expectPlainWords(problems);
  });

  test('a file outside the working folder is named from the catalogue', () => {
    const files = base();
    change(files, KTP, 'amount: 0', 'amount: nol');
    const folder = write(files);
    expect(readCatalogue(folder, join(folder, '..')).problems[0]?.file).toBe(`content/${KTP}`);
    expect(readCatalogue('content', join(folder, '..')).problems[0]?.file).toBe(`content/${KTP}`);
    expect(readCatalogue(folder, join(folder, '..', '..')).problems[0]?.file).toMatch(
      /^check-.+\/content\/services/,
    );
  });
});

test.each([
  ['nothing', '/tidak/ada'],
  ['a file', import.meta.filename],
])('%s instead of a folder cannot be checked', (_, folder) => {
  expect(() => readCatalogue(folder)).toThrow(CannotRun);
  expect(() => readCatalogue(folder)).toThrow(/Seharusnya folder isi katalog/);
});
