/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument --
   the tests write into records as freely as an editor does, also what no schema allows. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/history/compare/index.ts';
import { service } from '../../src/history/compare/service.ts';
import { partsOf, Snapshot, Version } from '../../src/history/version.ts';
import { historyStrings } from '../../src/i18n/history-strings.ts';
import type { Place } from '../../src/rules/index.ts';
import { recordShape } from '../../src/rules/shape.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';
import type { Loose } from './repository.ts';

const catalogue = fixtureCatalogue();
const FILES: Partial<Record<Place, string>> = {
  services: 'services/layanan-uji.yml',
  agencies: 'agencies/dinas-uji.yml',
  documents: 'documents/surat-pihak-lain.yml',
  site: 'site.yml',
};
const context = {
  name: (collection: string, id: string) =>
    (catalogue as unknown as Record<string, Map<string, { name: string }>>)[collection]?.get(id)
      ?.name ?? id,
  current: (_collection: string, id: string) => id,
  unit: (id: string) => catalogue.documents.get(id)?.unit ?? null,
  agency: 'Disuji',
  day: '2027-03-03',
};
const textOf = (place: Place) =>
  readFileSync(new URL(`../fixtures/catalogue/${FILES[place] ?? ''}`, import.meta.url), 'utf8');
const snapshot = (place: Place, text: string) =>
  new Snapshot(new Version(place, Buffer.from(text)));

/** No change at all. */
const nothing = () => undefined;

/** What is said when `change` has been made to the record of the fixture. */
function said(
  place: Place,
  change: (record: Loose) => void,
  prepare: (record: Loose) => void = nothing,
) {
  const before: Loose = parse(textOf(place));
  prepare(before);
  const after: Loose = structuredClone(before);
  change(after);
  const [old, now] = [before, after].map((record) =>
    snapshot(place, stringify(record, { aliasDuplicateObjects: false })),
  );
  if (!old || !now) throw new Error('Two versions are needed.');
  return differences(place, old, now, context);
}

const move = (list: Loose[], from: number, to: number) => {
  list.splice(to, 0, ...list.splice(from, 1));
};

const CASES: [what: string, change: (record: Loose) => void, sentences: string[]][] = [
  ['nothing', nothing, []],
  [
    'what only editors need',
    (r) => {
      r.keywords = ['lain'];
      r.sources = [];
      r.confidence = 'high';
      r.waivers = [];
      r.lifeEvents = [];
      r.notes[0].text = 'Keraguan lain.';
      r.review.due = '2028-01-01';
    },
    [],
  ],
  [
    'a check',
    (r) => {
      r.review.date = '2027-03-01';
    },
    ['Isi diperiksa pada 1 Maret 2027 oleh Bidang Uji.'],
  ],
  [
    'suspension ends',
    (r) => {
      r.status = { state: 'active' };
    },
    ['Layanan berjalan lagi.'],
  ],
  [
    'name',
    (r) => {
      r.name = 'Kartu Uji raib';
    },
    ['Namanya sekarang “Kartu Uji raib”, sebelumnya “Kartu Uji hilang”.'],
  ],
  [
    'agency',
    (r) => {
      r.agency = 'mitra-uji';
    },
    ['Sekarang ditangani Mitra Uji, sebelumnya Dinas Uji.'],
  ],
  [
    'partner',
    (r) => {
      r.partners = [];
    },
    ['Mitra Uji tidak lagi ikut melayani.'],
  ],
  [
    'audience',
    (r) => {
      r.audience = ['citizen'];
    },
    ['Sekarang untuk warga; sebelumnya untuk warga dan pelaku usaha.'],
  ],
  [
    'validity',
    (r) => {
      r.validity = 'Dua tahun.';
    },
    ['Masa berlaku sekarang: “Dua tahun”.'],
  ],
  [
    'eligibility gone',
    (r) => {
      delete r.eligibility;
    },
    ['Syarat pemohon dihapus.'],
  ],
  [
    'summary',
    (r) => {
      r.summary = 'Lain.';
    },
    ['Ringkasan diperbarui.'],
  ],
  // Requirements
  [
    'a document less',
    (r) => {
      r.requirements.splice(0, 1);
    },
    ['Formulir uji tidak lagi diminta.'],
  ],
  [
    'copies less',
    (r) => {
      delete r.requirements[2].holders[0].copies;
    },
    ['Fotokopi Kartu Uji yang lama tidak lagi diminta.'],
  ],
  [
    'original less',
    (r) => {
      delete r.requirements[2].holders[0].originals;
    },
    ['Asli Kartu Uji yang lama tidak lagi diminta.'],
  ],
  [
    'more copies',
    (r) => {
      r.requirements[2].holders[0].copies = 3;
    },
    ['Kartu Uji: sekarang 1 asli + 3 fotokopi, sebelumnya 1 asli + 2 fotokopi.'],
  ],
  [
    'a document more',
    (r) => {
      r.requirements.push({
        id: 'baru',
        document: 'kartu-uji',
        holders: [{ who: 'witness', people: 2, copies: 1 }],
        when: { sebab: ['hilang'] },
      });
    },
    [
      'Sekarang diminta: Kartu Uji, masing-masing 1 fotokopi (2 saksi), hanya bila “Apa yang terjadi dengan kartu Anda?” dijawab “Hilang”.',
    ],
  ],
  [
    'another document',
    (r) => {
      r.requirements[0].document = 'surat-pihak-lain';
      r.requirements.splice(1, 1);
    },
    [
      'Formulir uji tidak lagi diminta.',
      'Surat pihak lain sekarang selalu diminta.',
      'Catatan untuk Surat pihak lain: “Isi dengan huruf balok”.',
    ],
  ],
  [
    'kept',
    (r) => {
      r.requirements[2].kept = false;
    },
    ['Asli Kartu Uji tidak lagi ditahan kantor.'],
  ],
  [
    'always',
    (r) => {
      delete r.requirements[2].when;
    },
    ['Kartu Uji yang lama sekarang diminta dalam semua keadaan.'],
  ],
  [
    'the id of a row mended',
    (r) => {
      r.requirements[0].id = 'formulir-baru';
    },
    [],
  ],
  [
    'another order',
    (r) => {
      r.requirements.reverse();
      r.fees.reverse();
      r.complaints.reverse();
    },
    [],
  ],
  [
    'no alternative',
    (r) => {
      r.requirements.splice(4, 1);
      delete r.requirements[3].oneOf;
    },
    ['Formulir uji tidak lagi diminta.', 'Surat pihak lain tidak lagi bisa diganti dokumen lain.'],
  ],
  [
    'one more alternative',
    (r) => {
      r.requirements.push({ ...r.requirements[3], id: 'tiga', document: 'kartu-uji' });
    },
    ['Cukup bawa salah satu: Surat pihak lain, Formulir uji, atau Kartu Uji.'],
  ],
  // Fees
  [
    'fee less',
    (r) => {
      r.fees[0].amount = 25_000;
    },
    ['Biaya “Kartu pengganti” turun dari Rp50.000 menjadi Rp25.000.'],
  ],
  [
    'fee more',
    (r) => {
      r.fees[1].amount = 5_000;
    },
    ['Biaya “Kartu rusak” naik dari Rp0 (gratis) menjadi Rp5.000.'],
  ],
  [
    'fee known',
    (r) => {
      r.fees[2].amount = 9_000;
      delete r.fees[2].formula;
    },
    ['Biaya “Antar ke rumah” berubah dari “Menurut jarak” menjadi “Rp9.000”.'],
  ],
  [
    'fee gone',
    (r) => {
      r.fees.splice(4, 1);
    },
    ['Biaya “Salinan lagi” (Rp2.000 per lembar) tidak ada lagi.'],
  ],
  [
    'fee new',
    (r) => {
      r.fees.push({ for: 'Materai', amount: 10_000 });
    },
    ['Biaya baru “Materai”: Rp10.000.'],
  ],
  [
    'fee renamed',
    (r) => {
      r.fees[0].for = 'Kartu baru';
    },
    ['Biaya “Kartu pengganti” sekarang disebut “Kartu baru”.'],
  ],
  // Time
  [
    'time less',
    (r) => {
      r.time.value = 1;
    },
    [
      'Lama layanan turun dari 3 hari kerja (contoh satu daerah) menjadi 1 hari kerja (contoh satu daerah).',
    ],
  ],
  [
    'time unknown',
    (r) => {
      r.time.value = null;
    },
    ['Lama layanan 3 hari kerja (contoh satu daerah) tidak berlaku lagi; belum ada angka resmi.'],
  ],
  [
    'time in another unit',
    (r) => {
      r.time.value = 24;
      r.time.unit = 'hour';
      r.time.kind = 'promise';
    },
    ['Lama layanan berubah dari 3 hari kerja (contoh satu daerah) menjadi 24 jam.'],
  ],
  // Steps
  [
    'a step more',
    (r) => {
      r.steps.splice(1, 0, { id: 'baca', title: 'Baca lagi', actor: 'applicant', place: 'home' });
    },
    ['Langkah baru sesudah “Isi formulir”: “Baca lagi”.'],
  ],
  [
    'a step less',
    (r) => {
      r.steps.splice(1, 1);
    },
    ['Langkah “Lapor kehilangan” tidak ada lagi.'],
  ],
  [
    'a step online',
    (r) => {
      r.steps[2].place = 'online';
    },
    ['Langkah “Serahkan berkas” sekarang: Online; sebelumnya: Loket Disuji.'],
  ],
  [
    'a step moved',
    (r) => {
      move(r.steps, 2, 0);
    },
    ['Langkah “Serahkan berkas” sekarang paling awal.'],
  ],
  [
    'steps in another order',
    (r) => {
      r.steps.reverse();
    },
    ['Urutan langkah berubah.'],
  ],
  [
    'a step for an officer',
    (r) => {
      r.steps[2].actor = 'officer';
    },
    ['Langkah “Serahkan berkas” sekarang dikerjakan petugas.'],
  ],
  [
    'a step longer',
    (r) => {
      r.steps[0].duration.max = 60;
    },
    ['Lama langkah “Isi formulir” sekarang 10–60 menit, sebelumnya 10–30 menit.'],
  ],
  // The rest
  [
    'result',
    (r) => {
      r.outputs.push({ document: 'formulir-uji' });
    },
    ['Anda sekarang juga mendapat Formulir uji.'],
  ],
  [
    'question',
    (r) => {
      r.questions[0].text = 'Mengapa?';
    },
    ['Pertanyaan “Apa yang terjadi dengan kartu Anda?” menjadi “Mengapa?”.'],
  ],
  [
    'law',
    (r) => {
      r.legalBasis[0].article = 'Pasal 4';
      r.legalBasis.push({ rule: 'UU 2/2027', about: 'Uji' });
    },
    [
      'Dasar hukum baru: UU 2/2027 tentang Uji.',
      'Pasal yang dirujuk di Peraturan Uji 1/2026 sekarang: Pasal 4.',
    ],
  ],
  [
    'channel',
    (r) => {
      r.channels = [];
    },
    ['Kanal Uji Online tidak ada lagi.'],
  ],
  [
    'complaint',
    (r) => {
      r.complaints[0].contacts[0].value = '0811-000-222';
    },
    [
      'Kontak baru Pengaduan Uji: WhatsApp 0811-000-222.',
      'Kontak Pengaduan Uji tidak dipakai lagi: WhatsApp 0811-000-111.',
    ],
  ],
  [
    'tip',
    (r) => {
      r.notes[3].text = 'Datang siang.';
    },
    ['Catatan: “Datang siang”.'],
  ],
  [
    'standard',
    (r) => {
      r.standard.staff = '5 petugas';
      r.standard.decree.number = '8/SK/2027';
    },
    [
      'Standar Pelayanan ditetapkan dengan 8/SK/2027.',
      'Standar Pelayanan diperbarui: Jumlah pelaksana.',
    ],
  ],
];

describe('a service', () => {
  test.each(CASES)('%s', (_what, change, sentences) => {
    expect(said('services', change)).toEqual(sentences);
  });

  test('a condition that only has other ids says nothing', () => {
    const rename = (record: Loose) => {
      record.questions[0].id = 'alasan';
      for (const row of [
        ...record.requirements,
        ...record.steps,
        ...record.fees,
        ...record.outputs,
      ])
        if (row.when?.sebab) row.when = { alasan: row.when.sebab };
    };
    expect(said('services', rename)).toEqual([]);
  });

  test('the only fee is simply "Biaya"', () => {
    const one = (record: Loose) => {
      record.fees = [{ for: 'Kartu', amount: 25_000, basis: 'Peraturan Uji 1/2026' }];
    };
    const free = (record: Loose) => {
      record.fees[0].amount = 0;
    };
    expect(said('services', free, one)).toEqual([
      'Biaya turun dari Rp25.000 menjadi Rp0 (gratis).',
    ]);
  });

  test('every field is told or left out on purpose', () => {
    const silent = ['lifeEvents', 'keywords', 'confidence', 'sources', 'waivers'];
    const fields = [...recordShape('services').fields.keys()];
    expect([...Object.keys(service), ...silent].sort()).toEqual(fields.sort());
  });
});

describe('the other records', () => {
  test.each<[Place, string, (record: Loose) => void, string[]]>([
    [
      'agencies',
      'counters',
      (r) => {
        r.counters.pop();
      },
      ['Loketnya sekarang Loket 7 (Lantai 2); sebelumnya Loket 7, 8 (Lantai 2).'],
    ],
    [
      'agencies',
      'hours',
      (r) => {
        r.hours.tuesday.close = '15:00';
        r.hours.wednesday.close = '15:00';
      },
      ['Jam buka Selasa, Rabu sekarang 09.00–15.00; sebelumnya 09.00–14.00.'],
    ],
    [
      'agencies',
      'contacts',
      (r) => {
        r.contacts.push({ type: 'phone', value: '1500-000' });
      },
      ['Kontak baru: Telepon 1500-000.'],
    ],
    [
      'site',
      'holidays',
      (r) => {
        r.holidays = [
          { date: '2027-05-01', name: 'Hari Buruh' },
          { date: '2027-01-01', name: 'Lewat' },
        ];
      },
      ['Libur 1 Mei 2027: Hari Buruh.'],
    ],
    [
      'site',
      'what no citizen reads',
      (r) => {
        r.colour = '#123456';
        r.popular = [];
      },
      [],
    ],
    [
      'documents',
      'party',
      (r) => {
        r.party = 'Kantor lain';
      },
      ['Pihak penerbit sekarang: “Kantor lain”.'],
    ],
  ])('%s: %s', (place, _what, change, sentences) => {
    expect(said(place, change)).toEqual(sentences);
  });
});

describe('the parts of a file', () => {
  test('together they are what the whole is', () => {
    const text = textOf('services');
    const parts = partsOf(text);
    expect(parts?.size).toBe(Object.keys(parse(text) as object).length);
    const joined = Object.assign({}, ...[...(parts ?? [])].map(([, part]): unknown => parse(part)));
    expect(joined).toEqual(parse(text));
  });

  test.each([
    '{ a: 1 }',
    '---\na: 1',
    'a: 1\na: 2',
    '"a": 1',
    'a: 1\n<<<<<<< HEAD',
    '- a',
    'a: 1\n\tb: 2',
  ])('not told apart, so read as a whole: %j', (text) => {
    expect(partsOf(text)).toBe(undefined);
  });
});

test('no word is empty or padded', () => {
  for (const [key, text] of Object.entries<string>(historyStrings))
    expect(text.length, key).toBeGreaterThan(1);
});
