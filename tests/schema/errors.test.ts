import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { errorMap, explain } from '../../src/schema/errors.ts';
import { say, shown, withoutFile } from '../../src/schema/sentences.ts';
import { guess } from '../../src/rules/guess.ts';
import { serviceSchema } from '../../src/schema/service.ts';

describe('say', () => {
  test('three sentences with full stops', () => {
    expect(say({ found: 'Kosong', expected: 'terisi', fix: 'Isilah' })).toBe(
      'Kosong. Seharusnya terisi. Isilah.',
    );
  });
  test('no second full stop', () => {
    expect(say({ found: 'Kosong.', expected: 'terisi…', fix: 'Mengapa?' })).toBe(
      'Kosong. Seharusnya terisi… Mengapa?',
    );
  });
});

test.each([
  [null, 'kosong'],
  [undefined, 'kosong'],
  ['', 'kosong'],
  ['a "b"', '"a \\"b\\""'],
  [5, '5'],
  [true, 'true'],
  [[1], 'sebuah daftar'],
  [{ a: 1 }, 'sekelompok isian'],
  ['x'.repeat(80), `"${'x'.repeat(60)}…"`],
])('%j is shown as %s', (value, words) => {
  expect(shown(value)).toBe(words);
});

test.each([
  ['Pilih salah satu: Anda [applicant], Petugas [officer].', 'Pilih salah satu: Anda, Petugas.'],
  ['Sudah dipakai layanan "KK" [services/kk.yml].', 'Sudah dipakai layanan "KK".'],
  ['Tertulis "a [b] \\"c [d]". Seharusnya "e".', 'Tertulis "a [b] \\"c [d]". Seharusnya "e".'],
])('%s without what only the file knows', (message, words) => {
  expect(withoutFile(message)).toBe(words);
});

test('the map alone speaks Indonesian of every fault of an empty record', () => {
  const result = serviceSchema.safeParse(
    { lain: 1, time: 5, fees: [{ amount: 'x' }] },
    { error: errorMap },
  );
  const messages = result.error?.issues.map(({ message }) => message) ?? [];
  expect(messages.length).toBeGreaterThan(10);
  for (const message of messages) {
    expect(message).toMatch(/Seharusnya/);
    expect(message).not.toMatch(/invalid|expected|undefined|received/i);
  }
});

const only = (schema: z.ZodType, value: unknown, context: Parameters<typeof explain>[1] = {}) => {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  if (!issue) throw new Error('unreachable');
  return explain(issue, { guess, ...context });
};

describe('explain', () => {
  test('a number as it was typed', () => {
    expect(only(z.string(), 811, { written: '0811' })).toContain('Beri tanda kutip: "0811"');
  });
  test('a field that may be empty', () => {
    expect(only(z.number(), 'entah', { optional: true })).toContain('kosongkan bila belum tahu');
    expect(only(z.number(), 'entah')).not.toContain('kosongkan');
  });
  test('a long value is shortened in the words of the schema too', () => {
    const schema = z.string().regex(/^a$/, {
      error: ({ input }) => `Tertulis ${JSON.stringify(input)}. Seharusnya "a". Ganti.`,
    });
    expect(only(schema, 'b'.repeat(5000)).length).toBeLessThan(150);
  });
  test('a message of the schema may hold a dollar sign', () => {
    const schema = z
      .string()
      .refine(() => false, { error: ({ input }) => `Tertulis ${JSON.stringify(input)}.` });
    expect(only(schema, 'Rp$&')).toBe('Tertulis "Rp$&".');
  });
});

describe('guess', () => {
  test.each([
    ['Rp10.000,-', '10000'],
    ['Rp. 5.000', '5000'],
    ['1.000.000', '1000000'],
    ['dua', '2'],
    ['Gratis', '0'],
    ['3 hari', '3'],
    ['007', '7'],
    ['antara 3 dan 5', undefined],
    ['', undefined],
  ])('the number in %j is %s', (text, number) => {
    expect(guess.number(text)).toBe(number);
  });
  test.each([
    ['ya', 'true'],
    ['Tidak', 'false'],
    ['mungkin', undefined],
  ])('%s means %s', (text, flag) => {
    expect(guess.flag(text)).toBe(flag);
  });
  test.each([
    ['KTP el (Hilang)', 'ktp-el-hilang'],
    ['Kafé', 'kafe'],
    ['???', undefined],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%s as an id is %s', (text, slug) => {
    expect(guess.slug(text)).toBe(slug);
  });
  test.each([
    ['nmae', 'name'],
    ['NAME', 'name'],
    ['official_name', 'officialName'],
    ['cuaca', undefined],
    ['', undefined],
  ])('nearest to %j is %s', (word, near) => {
    expect(guess.near(word, ['code', 'name', 'officialName'])).toBe(near);
  });
});
