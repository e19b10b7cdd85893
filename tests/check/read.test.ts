import { describe, expect, test } from 'vitest';
import { base, change, KTP } from './base.ts';
import { read } from './run.ts';

describe('the catalogue that is read', () => {
  test('is complete, in order of id, when nothing is wrong', () => {
    const { catalogue, problems, files } = read(base());
    expect(problems).toEqual([]);
    expect(files).toBe(11);
    expect([...(catalogue?.services.keys() ?? [])]).toEqual(['kk-baru', 'ktp-baru']);
    expect(catalogue?.services.get('ktp-baru')).toMatchObject({
      id: 'ktp-baru',
      code: 'k7mp',
      result: null,
    });
    expect(catalogue?.lifeEvents.get('anak-lahir')?.services).toHaveLength(2);
    expect(catalogue?.site.name).toBe('MPP Kabupaten Contoh');
  });

  test('is there with warnings, and not with errors', () => {
    const warned = base();
    change(warned, KTP, '  - bikin ktp', '  - bikin ktp\n  - Bikin KTP');
    expect(read(warned).problems).toMatchObject([{ severity: 'warning' }]);
    expect(read(warned).catalogue).toBeDefined();
    const wrong = base();
    change(wrong, KTP, 'amount: 0', 'amount: nol');
    expect(read(wrong).catalogue).toBeUndefined();
    expect(read(wrong).drafts.services.get('ktp-baru')?.fees).toMatchObject([
      { for: 'Cetak KTP-el' },
    ]);
  });
});
