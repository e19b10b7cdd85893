import { describe, expect, test } from 'vitest';
import { base, change, KTP } from './base.ts';
import { casesIn, runCases } from './cases.ts';
import { expectPlainWords, read } from './run.ts';

describe('how a file is written', () => {
  const deep = {
    name: 'very deep brackets',
    file: KTP,
    whole: `name: ${'['.repeat(60_000)}`,
    rule: 'syntax',
    path: '',
    says: 'terlalu dalam',
  };
  runCases([...casesIn('writing'), deep]);
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

test('an alias bomb is refused, not unfolded', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  );
  const { problems } = read({ ...base(), [KTP]: `a-1: &a-1 x\n${levels.join('\n')}\n` });
  expect(problems.some(({ rule }) => rule === 'no-alias')).toBe(true);
  expect(problems.length).toBe(51);
  expectPlainWords(problems);
});

test('every syntax fault of a file is told, one for a line', () => {
  const files = base();
  change(files, KTP, 'name: KTP-el baru', 'name: @ktp');
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
