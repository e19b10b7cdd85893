import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ServicePage } from '../../src/components/service/ServicePage.tsx';
import { StandardSheet } from '../../src/components/service/StandardSheet.tsx';
import { fixtureView } from '../fixtures/load.ts';

const view = fixtureView();
const html = renderToStaticMarkup(<ServicePage view={view} />);
const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('service page', () => {
  test('answers in the order people ask', () => {
    const headings = [...html.matchAll(/<h[12][^>]*?(?: id="([^"]+)")?[^>]*>/g)].map(
      (match) => match[1],
    );
    expect(headings).toEqual([
      undefined, // the name
      'sekilas',
      'untuk-siapa',
      'pertanyaan',
      'yang-dibawa',
      'langkah',
      'hasil',
      'biaya',
      'lama',
      'kanal',
      'dasar-hukum',
      'pengaduan',
      'kepastian',
      'singkatan',
      'terkait',
    ]);
  });

  test.each([
    ['counts of one holder', '1 asli + 2 fotokopi'],
    ['counts of several people', 'masing-masing 2 penguji'],
    ['certified copies', '1 fotokopi dilegalisir + 1 berkas digital'],
    ['a condition in words', 'Hanya bila Apa yang terjadi dengan kartu Anda? Hilang'],
    ['a bare answer with its question', 'Apakah Anda sudah kawin? Ya'],
    ['alternatives', 'Salah satu dari'],
    ['the office keeps it', 'Asli ditahan kantor'],
    ['the earlier edition', 'Kartu Uji yang lama'],
    ['where to get it', 'Belum punya? Rumah sakit uji'],
    ['the counter and floor', 'Loket 7, 8 (Lantai 2)'],
    ['a changed place', 'Kantor polisi Langkah 2'],
    ['an optional step', 'boleh dilewati'],
    ['numbers that are read aloud', 'Langkah 1 :'],
    ['what is not always asked for', 'Kadang diminta'],
    ['the officer', 'Dikerjakan petugas'],
    ['a duration', 'paling lama 3 hari kerja, dapat ditambah 2'],
    ['a fee', 'Rp50.000'],
    ['a computed fee', 'Menurut jarak'],
    ['fees of which one is paid', 'Pilih salah satu'],
    ['the unit of a form', '1 lembar'],
    ['why it is suspended', 'Alat cetak rusak.'],
    ['who checked it', 'Diperiksa oleh Bidang Uji pada 1 Oktober 2026.'],
    ['a doubt', 'Angka ini belum kami temukan'],
    ['a source not seen', 'belum dicocokkan'],
    ['the code', 'k7mp'],
    ['what an abbreviation means', 'PNBP Penerimaan Negara Bukan Pajak'],
  ])('shows %s', (_name, words) => {
    expect(text).toContain(words);
  });

  test('every part has a stable fragment', () => {
    for (const id of [
      'yang-dibawa',
      'langkah',
      'pertanyaan-sebab',
      'dokumen-kartu-saksi',
      'dokumen-surat-polisi',
      'langkah-isi',
      'biaya',
      'kepastian',
    ]) {
      expect(html).toContain(`id="${id}"`);
    }
  });

  test('hostile words are text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const service = { ...view.service, name: hostile, summary: hostile };
    const out = renderToStaticMarkup(<ServicePage view={{ ...view, service }} />);
    expect(out).not.toContain('<img');
  });
});

describe('Standar Pelayanan sheet', () => {
  const sheet = renderToStaticMarkup(<StandardSheet view={view} mpp="MPP Uji" />);

  test('has the 14 components, numbered', () => {
    expect(sheet.match(/<th scope="row">\d+\. /g)).toHaveLength(14);
    expect(sheet).toContain('14. Evaluasi kinerja pelaksana');
  });

  test('says of an empty component that it is empty', () => {
    expect(sheet).not.toContain('Belum ditetapkan.');
    const bare = { ...view, service: { ...view.service, standard: null, fees: [] } };
    const empty = renderToStaticMarkup(<StandardSheet view={bare} mpp="MPP Uji" />);
    expect(empty.match(/Belum ditetapkan\./g)).toHaveLength(8);
    expect(empty).toContain('Belum ada surat keputusan penetapan yang tercatat.');
  });
});
