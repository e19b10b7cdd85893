import { expect, test } from 'vitest';
import { compareService } from '../../src/import/compare.ts';
import { canonical, codesFor, draftService, slugify, type Fact } from '../../src/import/draft.ts';
import { schemas } from '../../src/schema/index.ts';
import { CODE } from '../../src/schema/primitives.ts';

const names = {
  agencies: { 'Dinas Uji': ['dinas-uji'] },
  documents: { 'Kartu Uji (KU)': ['ku'] },
  results: ['Dana'],
  contacts: { '1500-537': [{ type: 'phone', value: '1500-537' }] },
};
const fact: Fact = {
  id: 'uji',
  nama: 'Uji',
  nama_resmi: 'Pengujian',
  instansi: 'Dinas Uji',
  ringkasan: 'Anda diuji.',
  penerima: 'Siapa saja.',
  kondisi: [{ tanya: 'Sudah?', pilihan: ['sudah', 'belum'] }],
  persyaratan: [
    {
      dokumen: 'Kartu Uji (KU)',
      bentuk: 'asli-dan-fotokopi',
      jumlah: 2,
      syarat: 'sudah',
      catatan: null,
    },
  ],
  alur: [
    {
      langkah: 'Datang',
      rincian: 'Ke loket.',
      pelaku: 'pemohon',
      di_mana: 'loket',
      perkiraan: null,
    },
  ],
  waktu: { nilai: 3, satuan: 'hari-kerja', catatan: null, sumber: null },
  biaya: [{ untuk: 'Uji', rupiah: 5000, sumber: 'PP 1/2020' }],
  produk: ['Kartu Uji (KU)', 'Dana'],
  masa_berlaku: null,
  dasar_hukum: [{ peraturan: 'UU 1 Tahun 2020', tentang: 'Uji', pasal: null, url: null }],
  kanal_online: [],
  pengaduan: [{ nama: 'Lapor', kontak: '1500-537' }],
  peristiwa_hidup: ['ujian'],
  istilah_warga: ['tes uji'],
  lokal: null,
  keyakinan: 'tinggi',
  sumber: [{ url: 'https://a.example', apa: 'Syarat', cara: 'dilihat' }],
};

test('what is mechanical is done, what needs judgement is refused by the schema', () => {
  const draft = draftService(fact, names, 'k7mp');
  expect(draft).toMatchObject({
    agency: 'dinas-uji',
    requirements: [
      {
        document: 'ku',
        holders: [{ who: 'applicant', originals: 1, copies: 2 }],
        when: 'BELUM: sudah',
      },
    ],
    steps: [{ title: 'Datang', actor: 'applicant', place: 'counter' }],
    time: { value: 3, unit: 'workday' },
    outputs: [{ document: 'ku' }],
    result: 'Dana.',
  });
  expect(schemas.services.safeParse(draft).success).toBe(false);
});

test('codes are stable, distinct and readable', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `layanan-${i}`);
  const codes = codesFor(ids);
  expect(new Set(codes.values()).size).toBe(ids.length);
  expect([...codes.values()].every((code) => CODE.test(code))).toBe(true);
  expect(codesFor([...ids].reverse())).toEqual(codes);
});

test('names become slugs without what stands in brackets', () => {
  expect(slugify('Kartu izin tinggal tetap (KITAP)')).toBe('kartu-izin-tinggal-tetap');
});

test('a lost amount, rule, number and document are each named', () => {
  const draft = draftService(fact, names, 'k7mp');
  const finished = schemas.services.parse({
    ...draft,
    category: 'x',
    audience: ['citizen'],
    questions: [],
    requirements: [{ id: 'ku', document: 'ku', holders: [{ who: 'applicant', copies: 2 }] }],
    complaints: [{ name: 'Lapor', contacts: [{ type: 'phone', value: '1500-537' }] }],
  });
  const missing = (record: typeof finished) =>
    compareService(fact, record, names)
      .rows.filter(({ found }) => !found)
      .map(({ kind, row }) => `${kind}: ${row}`);
  expect(missing(finished)).toEqual([]);
  expect(compareService(fact, finished, names)).toMatchObject({ conditional: 1, asData: 0 });
  const poorer = { ...finished, fees: [], legalBasis: [], complaints: [], requirements: [] };
  expect(missing(poorer)).toEqual([
    'biaya: Uji 5000',
    'syarat: Kartu Uji (KU)',
    'dasar hukum: UU 1 Tahun 2020',
    'pengaduan: 1500-537',
  ]);
  const fewer = structuredClone(finished);
  if (fewer.requirements[0]?.holders[0]) fewer.requirements[0].holders[0].copies = 1;
  expect(missing(fewer)).toEqual(['jumlah: Kartu Uji (KU): asli-dan-fotokopi 2']);
});

test('a name may mean another document in one service, or several at once', () => {
  const table = {
    ...names,
    documents: {
      'uji/Kartu Uji (KU)': ['lain'],
      'A dan B': { all: ['a', 'b'] },
      'A atau B': ['a', 'b'],
    },
  };
  expect(canonical('uji', 'Kartu Uji (KU)', table)).toEqual({ ids: ['lain'], alternatives: false });
  expect(canonical('x', 'A dan B', table)).toEqual({ ids: ['a', 'b'], alternatives: false });
  expect(canonical('x', 'A atau B', table)).toEqual({ ids: ['a', 'b'], alternatives: true });
});
