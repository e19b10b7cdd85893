import { expect, test } from 'vitest';
import { base, change, KK, KTP } from './base.ts';
import { expectPlainWords, problemsAfter, read } from './run.ts';

test('all faults of all files are told in one run', () => {
  const problems = problemsAfter((files) => {
    // In one file: a wrong kind, a missing field, a wrong reference, a condition, a filler.
    change(files, KTP, 'copies: 1', 'copies: dua');
    change(files, KTP, 'officialName: Penerbitan KTP-el baru\n', '');
    change(files, KTP, 'document: formulir', 'document: formulr');
    change(files, KTP, 'alasan: [rusak]', 'alasan: [hancur]');
    change(files, KTP, 'text: Datang pagi.', 'text: "-"');
    // In others: broken writing, a code that is taken, an unreadable byte.
    change(files, 'agencies/kelurahan.yml', 'level: village', '\tlevel: village');
    change(files, KK, 'code: r4tz', 'code: k7mp');
    change(files, 'life-events/anak-lahir.yml', 'why: Anak masuk', 'why: Anak: masuk');
  });
  const told = problems.map(({ file, rule, path }) => [file, rule, path].join(' '));
  expect(told).toEqual([
    'content/agencies/kelurahan.yml syntax ',
    'content/life-events/anak-lahir.yml syntax ',
    `content/${KTP} field-missing officialName`,
    `content/${KTP} unique-code code`,
    `content/${KTP} field-type requirements[0].holders[0].copies`,
    `content/${KTP} condition requirements[1].when.alasan[0]`,
    `content/${KTP} reference requirements[3].document`,
    `content/${KTP} placeholder notes[0].text`,
  ]);
  expectPlainWords(problems);
});

test('a fault of one file hides nothing about the others', () => {
  const problems = problemsAfter((files) => {
    change(files, KTP, 'amount: 0', 'amount: gratis');
    change(files, KK, '  - document: kartu-keluarga', '  - document: surat-lahir');
  });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['origin', 'content/documents/kartu-keluarga.yml'],
    ['field-type', `content/${KTP}`],
  ]);
});

test('whatever single line is lost, no fault is told twice', () => {
  const text = base()[KTP] ?? '';
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const files = base();
    files[KTP] = lines.toSpliced(at, 1, line.replace(/:.*/, ': [')).join('\n');
    const { problems } = read(files);
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      line.includes(':') ? new Set([`content/${KTP}`]) : new Set(),
    );
    expectPlainWords(problems);
  }
});

test('more than fifty faults of a file are counted, errors before warnings', () => {
  const extra = Array.from({ length: 70 }, (_, nth) => `kunci-${nth}: x`).join('\n');
  const problems = problemsAfter((files) => {
    change(files, KTP, '  - bikin ktp', '  - bikin ktp\n  - bikin ktp');
    files[KTP] = `${files[KTP] ?? ''}${extra}\n`;
  });
  expect(problems).toHaveLength(51);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(problems.at(-1)).toMatchObject({ rule: 'more', severity: 'error' });
  expect(problems.at(-1)?.message).toContain('21 masalah lain');
});

test('a list that is too long hides nothing about its elements', () => {
  const extra = ['a', 'b', 'c', 'd', 'e'].map(
    (id) =>
      `  - { id: ${id}, text: Apa?, options: [{ id: ya, label: Ya }, { id: tidak, label: 5 }] }`,
  );
  const problems = problemsAfter((files) => {
    change(files, KTP, 'requirements:', `${extra.join('\n')}\nrequirements:`);
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'field-length questions',
    ...[1, 2, 3, 4, 5].map((nth) => `field-type questions[${nth}].options[1].label`),
  ]);
});
