import { beforeAll, describe, expect, test } from 'vitest';
import { DELIVERY, MANAGEMENT } from '../../src/i18n/standard-words.ts';
import { DIALECTS, writeCsv, type Dialect } from '../../src/publish/csv/write.ts';
import { fixtureLibrary, openFiles, readCells, readTable } from './data.ts';
import { shipped } from './library.ts';

const BOM = '\uFEFF';
const dialects = Object.entries(DIALECTS) as [Dialect, (typeof DIALECTS)[Dialect]][];

describe.each(dialects)('a table in the %s form', (dialect, { delimiter, decimal }) => {
  const write = (...cells: string[]) =>
    writeCsv(['satu', 'dua'].slice(0, cells.length), [cells], dialect);
  const read = (text: string) => readCells(text, delimiter)[1] ?? [];

  test('begins with a BOM, ends its rows with CRLF, leaves what is not known empty', () => {
    const text = writeCsv(['a', 'b', 'c'], [[1.5, null, true]], dialect);
    const cells = [`1${decimal}5`, '', 'true'];
    const half = cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell));
    expect(text).toBe(`${BOM}${['a', 'b', 'c'].join(delimiter)}\r\n${half.join(delimiter)}\r\n`);
  });

  test('reads back with line breaks, quotes and both separators inside', () => {
    const text = 'satu\ndua "tiga"; empat, lima\r\nenam';
    expect(read(write(text, 'x'))).toEqual([text, 'x']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'makes %j a text, not a formula',
    (text) => {
      const [cell = ''] = read(write(text));
      expect(cell.trimStart()).toMatch(/^'/);
      expect(cell.replaceAll("'", '')).toBe(text);
    },
  );

  test('keeps a formula asleep also for a spreadsheet that takes the other separator', () => {
    const other = delimiter === ',' ? ';' : ',';
    const text = `Kartu${other}=1+1${other}@SUM(A1)${other}"=2"${other}+cmd|x\n=3${other}\n-a()`;
    const cells = readCells(write('x', text), other).flat();
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
    expect(read(write(text))[0]?.replaceAll("'", '')).toBe(text);
  });

  test.each(['Rp50.000,- per lembar', '(Rp5.000,-)', 'Daftar:\n- satu\n- dua', 'a, +62', 'a = b'])(
    'leaves %j as it is',
    (text) => {
      expect(read(write(text))).toEqual([text]);
    },
  );
});

describe('standar-pelayanan.csv', () => {
  let rows: Record<string, string>[];
  beforeAll(async () => {
    const files = await openFiles(fixtureLibrary());
    rows = readTable(files.get('/api/v1/standar-pelayanan.csv') ?? '');
  });

  // Permenpan RB 15/2014, lampiran: written out here so that a slip in the source is seen.
  test('has the 14 components in their order', () => {
    const [row = {}] = rows;
    expect(Object.keys(row).filter((column) => /^\d/.test(column))).toEqual([
      '1. Persyaratan',
      '2. Sistem, mekanisme, dan prosedur',
      '3. Jangka waktu pelayanan',
      '4. Biaya/tarif',
      '5. Produk pelayanan',
      '6. Penanganan pengaduan, saran, dan masukan',
      '7. Dasar hukum',
      '8. Sarana, prasarana, dan/atau fasilitas',
      '9. Kompetensi pelaksana',
      '10. Pengawasan internal',
      '11. Jumlah pelaksana',
      '12. Jaminan pelayanan',
      '13. Jaminan keamanan dan keselamatan pelayanan',
      '14. Evaluasi kinerja pelaksana',
    ]);
    expect([DELIVERY.length, MANAGEMENT.length]).toEqual([6, 8]);
  });

  test('says each component in words', () => {
    const cell = (number: number) =>
      Object.entries(rows[0] ?? {}).find(([column]) => column.startsWith(`${number}. `))?.[1];
    expect(cell(1)?.split('\n')).toEqual([
      'Semua orang membawa:',
      '• Formulir uji: 1 lembar. Isi dengan huruf balok.',
      'Hanya bila Apa yang terjadi dengan kartu Anda? Rusak:',
      '• Kartu Uji yang lama: 1 asli + 2 fotokopi. Asli ditahan kantor.',
      'Hanya bila Apa yang terjadi dengan kartu Anda? Hilang:',
      '• Salah satu dari:',
      '  – Surat pihak lain: 1 asli',
      '  – Formulir uji: 1 lembar',
      'Hanya bila Apakah Anda sudah kawin? Ya:',
      '• Kartu Uji yang lama: 1 fotokopi Anda; 1 fotokopi dilegalisir + 1 berkas digital masing-masing 2 penguji',
      'Kadang diminta:',
      '• Surat pihak lain: 1 asli. Hanya bila kantor memintanya.',
    ]);
    expect(cell(2)).toContain(
      '1. Isi formulir. Isi di rumah dengan tenang.\n2. Lapor kehilangan. (Hanya bila',
    );
    expect(cell(3)).toBe('3 hari kerja, contoh satu daerah, sejak berkas lengkap');
    expect(cell(4)).toContain('• Kartu pengganti: Rp50.000 (Hanya bila');
    expect(cell(5)).toBe('• Kartu Uji\n• Nama Anda tercatat lagi.');
    expect(cell(6)).toContain('• Pengaduan Uji: WhatsApp 0811-000-111, lapor.example');
    expect(cell(7)).toBe('• Peraturan Uji 1/2026, tentang Kartu Uji, Pasal 3');
    expect(cell(11)).toBe('2 petugas loket');
    expect(rows[0]?.['Nomor SK']).toBe('7/SK/2026');
  });

  test('says so where nothing is known, and never leaves a cell empty', async () => {
    const library = fixtureLibrary();
    const [service] = library.catalogue.services.values();
    if (!service) throw new Error('The fixture has lost its service.');
    const bare = {
      ...service,
      ...{ requirements: [], steps: [], fees: [], outputs: [], complaints: [], legalBasis: [] },
      result: null,
      standard: null,
      time: { ...service.time, value: null },
      review: { ...service.review, date: null },
    };
    const files = await openFiles(fixtureLibrary({ services: new Map([[bare.id, bare]]) }));
    const [row] = readTable(files.get('/api/v1/standar-pelayanan.csv') ?? '');
    const values = Object.values(row ?? {});
    expect(values.filter((value) => value === '')).toEqual([]);
    expect(values.filter((value) => value === 'Belum ada data')).toHaveLength(14 + 2 + 1);
  });
});

test('no cell of the shipped catalogue is longer than a cell of Excel may be', async () => {
  const files = await openFiles(shipped);
  const LIMIT = 32_767;
  const tables = [...files].filter(([path]) => path.endsWith('.csv') && !path.includes('/excel/'));
  expect(tables.length).toBeGreaterThan(10);
  for (const [path, text] of tables) {
    const longest = readCells(text)
      .flat()
      .reduce((most, cell) => Math.max(most, cell.length), 0);
    expect(longest, path).toBeGreaterThan(0);
    expect(longest, path).toBeLessThanOrEqual(LIMIT);
  }
});
