import { describe, expect, test } from 'vitest';
import { base, change, KTP, type Files } from './base.ts';
import { runCases } from './cases.ts';
import { expectPlainWords, read } from './run.ts';

const write = (text: string) => (files: Files) => {
  files[KTP] = text;
};
const name = 'name: KTP-el baru';
describe('how a file is written', () => {
  runCases([
    {
      name: 'a tab at the start of a line',
      file: KTP,
      from: '  state: active',
      to: '\tstate: active',
      rule: 'syntax',
      path: '',
      near: '\tstate',
      says: 'Ganti tab dengan spasi',
    },
    {
      name: 'a colon inside text',
      file: KTP,
      from: 'text: Datang pagi.',
      to: 'text: Datang: pagi',
      rule: 'syntax',
      path: '',
      near: 'Datang: pagi',
      says: 'titik dua',
    },
    {
      name: 'a quote that is not closed',
      file: KTP,
      from: 'due: 2026-07-05',
      to: 'due: "2026-07-05',
      rule: 'syntax',
      path: '',
      near: 'due:',
      says: 'Tambahkan tanda kutip penutup',
    },
    {
      name: 'text after a quote',
      file: KTP,
      from: name,
      to: 'name: "KTP" baru',
      rule: 'syntax',
      path: '',
      near: 'name:',
      says: 'penutup',
    },
    {
      name: 'a bracket that is not closed',
      file: KTP,
      from: 'audience: [citizen]',
      to: 'audience: [citizen',
      rule: 'syntax',
      path: '',
      near: 'eligibility',
      says: 'kurung',
    },
    {
      name: 'a line without a colon',
      file: KTP,
      from: name,
      to: 'KTP-el baru',
      rule: 'syntax',
      path: '',
      near: 'KTP-el baru',
      says: 'titik dua',
    },
    {
      name: 'a line too far in',
      file: KTP,
      from: name,
      to: ` ${name}`,
      rule: 'syntax',
      path: '',
      near: 'code:',
      says: 'sejajar',
    },
    {
      name: 'a list on the line of its name',
      file: KTP,
      from: 'keywords:\n  - bikin',
      to: 'keywords: - bikin',
      rule: 'syntax',
      path: '',
      near: 'keywords:',
      says: 'baris berikutnya',
    },
    {
      name: 'text that starts with @',
      file: KTP,
      from: name,
      to: 'name: @ktp',
      rule: 'syntax',
      path: '',
      near: '@ktp',
      says: 'tanda kutip',
    },
    {
      name: 'a backslash in double quotes',
      file: KTP,
      from: name,
      to: 'name: "KTP \\q"',
      rule: 'syntax',
      path: '',
      near: 'name:',
      says: 'tanda kutip tunggal',
    },
    {
      name: 'a closing bracket too many',
      file: KTP,
      from: 'audience: [citizen]',
      to: 'audience: [citizen]]',
      rule: 'syntax',
      path: '',
      near: 'audience',
    },
    {
      name: 'two documents in one file',
      file: KTP,
      edit: (files) => {
        files[KTP] = `${files[KTP] ?? ''}---\nname: lain\n`;
      },
      rule: 'syntax',
      path: '',
      near: '---',
      says: 'satu isian untuk satu berkas',
    },
    {
      name: 'a directive',
      file: KTP,
      edit: (files) => {
        files[KTP] = `%YAML 1.1\n---\n${files[KTP] ?? ''}`;
      },
      rule: 'syntax',
      path: '',
      says: 'persen',
    },
    {
      name: 'an unknown directive',
      file: KTP,
      edit: (files) => {
        files[KTP] = `# x\n%LAIN x\n---\n${files[KTP] ?? ''}`;
      },
      rule: 'syntax',
      path: '',
      near: '%LAIN',
    },
    {
      name: 'very deep brackets',
      file: KTP,
      edit: write(`name: ${'['.repeat(60_000)}`),
      rule: 'syntax',
      path: '',
      says: 'terlalu dalam',
    },
    { name: 'an empty file', file: KTP, edit: write(''), rule: 'file-empty', path: '' },
    {
      name: 'a file of comments',
      file: KTP,
      edit: write('# nanti\n\n# diisi\n'),
      rule: 'file-empty',
      path: '',
    },
    {
      name: 'a file of blank lines',
      file: KTP,
      edit: write('\n  \n\n'),
      rule: 'file-empty',
      path: '',
    },
    {
      name: 'a field that is written twice',
      file: KTP,
      from: 'confidence: high',
      to: 'confidence: high\nname: KTP lagi',
      rule: 'duplicate-key',
      path: 'name',
      near: 'name: KTP lagi',
      says: 'yang pertama di baris 2',
    },
    {
      name: 'a field that is written twice deep inside',
      file: KTP,
      from: '        copies: 1\n',
      to: '        copies: 1\n        copies: 2\n',
      rule: 'duplicate-key',
      path: 'requirements[0].holders[0].copies',
      near: 'copies: 2',
    },
    {
      name: 'an anchor',
      file: KTP,
      from: 'audience: [citizen]',
      to: 'audience: &siapa [citizen]',
      rule: 'no-alias',
      path: 'audience',
      near: '&siapa',
    },
    {
      name: 'an alias',
      file: KTP,
      from: name,
      to: 'name: *nama',
      rule: 'no-alias',
      path: 'name',
      near: '*nama',
      says: 'Tulis ulang isiannya',
    },
    {
      name: 'an alias for what the service issues',
      file: KTP,
      from: 'outputs:\n  - document: ktp-el',
      to: 'outputs: *ktp-el',
      rule: 'no-alias',
      path: 'outputs',
      near: '*ktp-el',
    },
    {
      name: 'a merge',
      file: KTP,
      from: 'confidence: high',
      to: 'confidence: high\n<<: { name: x }',
      rule: 'no-alias',
      path: '["<<"]',
      near: '<<',
    },
    {
      name: 'a tag that runs a program',
      file: KTP,
      from: name,
      to: 'name: !!js/function "x"',
      rule: 'no-tag',
      path: 'name',
      near: '!!js',
      says: '!!js/function',
    },
    {
      name: 'a tag for bytes',
      file: KTP,
      from: name,
      to: 'name: !!binary SGFs',
      rule: 'no-tag',
      path: 'name',
      near: '!!binary',
    },
    {
      name: 'a tag for time',
      file: 'site.yml',
      from: 'date: 2026-12-25',
      to: 'date: !!timestamp 2026-12-25',
      rule: 'no-tag',
      path: 'holidays[0].date',
      near: '!!timestamp',
    },
    {
      name: 'a tag on a list',
      file: KTP,
      from: 'audience: [citizen]',
      to: 'audience: !semua [citizen]',
      rule: 'no-tag',
      path: 'audience',
      near: '!semua',
    },
    {
      name: 'a field name that is a list',
      file: KTP,
      from: 'confidence: high',
      to: 'confidence: high\n? [a, b]\n: x',
      rule: 'key-text',
      path: '',
      near: '? [a, b]',
    },
    {
      name: 'a field without a name',
      file: KTP,
      from: 'confidence: high',
      to: 'confidence: high\n: x',
      rule: 'key-text',
      path: '',
      near: ': x',
    },
    {
      name: 'a number as a field name',
      file: KTP,
      from: 'confidence: high',
      to: 'confidence: high\n2024: x',
      rule: 'field-unknown',
      path: '2024',
      near: '2024',
    },
    {
      name: 'rupiah with a dot',
      file: KTP,
      from: 'amount: 0',
      to: 'amount: 10.000',
      rule: 'number-form',
      path: 'fees[0].amount',
      near: '10.000',
      says: 'Tulis 10000',
    },
    {
      name: 'a figure with a leading 0',
      file: KTP,
      from: 'copies: 1',
      to: 'copies: 01',
      rule: 'number-form',
      path: 'requirements[0].holders[0].copies',
      near: '01',
    },
    {
      name: 'a figure for programmers',
      file: KTP,
      from: 'copies: 1',
      to: 'copies: 0x1',
      rule: 'number-form',
      path: 'requirements[0].holders[0].copies',
      near: '0x1',
    },
    {
      name: 'a value forty levels deep',
      file: KTP,
      from: 'confidence: high',
      to: `confidence: high\nresult: ${'['.repeat(45)}${']'.repeat(45)}`,
      rule: 'nesting',
      path: 'result',
      near: 'result',
    },
  ]);
});

const encodings: readonly (readonly [string, Buffer])[] = [
  ['UTF-16 with a mark', Buffer.from('\ufeffname: x\n', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('name: x\n', 'utf16le')],
  ['UTF-16, high byte first', Buffer.from('\ufeffname: x\n', 'utf16le').swap16()],
  ['a NUL byte', Buffer.from('name: x\0\n')],
  ['Latin-1', Buffer.from('name: caf\xe9\n', 'latin1')],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
];

describe('encodings', () => {
  test.each(encodings)('%s', (_, bytes) => {
    const { problems } = read({ ...base(), [KTP]: bytes });
    expect(problems).toMatchObject([{ rule: 'file-encoding', line: 1, severity: 'error' }]);
    expectPlainWords(problems);
  });

  test('the line of the broken letter is named', () => {
    const text = base()[KTP]?.replace('Datang pagi.', 'Datang caf\xe9.') ?? '';
    const { problems } = read({ ...base(), [KTP]: Buffer.from(text, 'latin1') });
    expect(problems[0]?.line).toBe(text.slice(0, text.indexOf('\xe9')).split('\n').length);
  });

  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['document marks', (text: string) => `---\n${text}...\n`],
    [
      'comments',
      (text: string) =>
        text.replace('name:', '# nama\n\nname:').replace('[citizen]', '[citizen] # ya'),
    ],
  ])('%s is fine', (_, written) => {
    const files = base();
    files[KTP] = written(files[KTP] ?? '');
    expect(read(files).problems).toEqual([]);
  });
});

test('an alias bomb is refused at once', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  );
  const started = performance.now();
  const { problems } = read({ ...base(), [KTP]: `a-1: &a-1 x\n${levels.join('\n')}\n` });
  expect(performance.now() - started).toBeLessThan(3000);
  expect(problems.some(({ rule }) => rule === 'no-alias')).toBe(true);
  expect(problems.length).toBe(51);
  expectPlainWords(problems);
});

test('every syntax fault of a file is told, one for a line', () => {
  const files = base();
  change(files, KTP, name, 'name: @ktp');
  change(files, KTP, 'text: Datang pagi.', 'text: Datang: pagi');
  change(files, KTP, 'confidence: high', 'confidence: `high');
  const { problems } = read(files);
  expect(problems.map(({ rule }) => rule)).toEqual(['syntax', 'syntax', 'syntax']);
  expect(new Set(problems.map(({ line }) => line)).size).toBe(3);
});

test('dates and clocks stay text', () => {
  const files = base();
  change(files, 'site.yml', '"08:00"', '08:00');
  expect(read(files).problems).toEqual([]);
});
