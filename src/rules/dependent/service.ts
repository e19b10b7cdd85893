import type { Draft } from '../../schema/draft.ts';
import type { Service } from '../../schema/index.ts';
import { REVIEW_STATES, STATES } from '../../schema/vocabulary.ts';
import { inFile, say } from '../finding.ts';
import { present, type LocalFault } from '../rule.ts';
import { figure, naming } from '../words.ts';

/** A suspended service says why and since when. */
export function* status({ status: row }: Draft<Service>): Generator<LocalFault> {
  if (row?.state !== 'suspended') return;
  if (row.reason === null)
    yield {
      path: ['status', 'reason'],
      message: say({
        found: 'Layanan dihentikan sementara, tetapi "Alasan" kosong',
        expected: 'alasan yang bisa dimengerti warga',
        fix: `Isi "Alasan", atau ganti "Status" menjadi ${naming(STATES.active, 'active')}`,
      }),
    };
  if (row.since === null)
    yield {
      path: ['status', 'since'],
      message: say({
        found: 'Layanan dihentikan sementara, tetapi "Sejak" kosong',
        expected: 'tanggal mulai dihentikan',
        fix: `Isi "Sejak"${inFile('misalnya 2026-11-24')}`,
      }),
    };
}

const UNCHECKED = `ganti "Pemeriksaan" menjadi ${naming(REVIEW_STATES.unchecked, 'unchecked')}`;

/** A checked page says who checked it and when. */
export function* review({ review: row }: Draft<Service>): Generator<LocalFault> {
  if (row?.state !== 'checked') return;
  if (row.by === null)
    yield {
      path: ['review', 'by'],
      message: say({
        found: 'Halaman ditandai sudah diperiksa, tetapi "Diperiksa oleh" kosong',
        expected: 'unit kerja yang memeriksa',
        fix: `Isi "Diperiksa oleh", atau ${UNCHECKED}`,
      }),
    };
  if (row.date === null)
    yield {
      path: ['review', 'date'],
      message: say({
        found: 'Halaman ditandai sudah diperiksa, tetapi "Tanggal diperiksa" kosong',
        expected: 'tanggal pemeriksaan',
        fix: `Isi tanggalnya, atau ${UNCHECKED}`,
      }),
    };
}

/** "Other" holders have a name, and every holder brings at least one piece. */
export function* holders({ requirements }: Draft<Service>): Generator<LocalFault> {
  for (const [at, requirement] of present(requirements)) {
    for (const [nth, holder] of present(requirement.holders)) {
      const path = ['requirements', at, 'holders', nth];
      if (holder.who === 'other' && holder.label === null)
        yield {
          path: [...path, 'label'],
          message: say({
            found: 'Dipilih "orang lain", tetapi "Sebutan" kosong',
            expected: 'sebutan orangnya, misalnya "nazir"',
            fix: 'Isi "Sebutan"',
          }),
        };
      const counts = [holder.originals, holder.copies, holder.certifiedCopies, holder.digital];
      if (counts.every((count) => count === 0))
        yield {
          path,
          message: say({
            found: 'Tidak ada selembar pun yang diminta dari pemilik ini',
            expected:
              'paling sedikit satu asli, fotokopi, fotokopi dilegalisir, atau berkas digital',
            fix: 'Isi jumlahnya, atau hapus pemilik ini',
          }),
        };
    }
  }
}

/** What is not always asked for says when it is. */
export function* sometimes({ requirements }: Draft<Service>): Generator<LocalFault> {
  for (const [at, row] of present(requirements)) {
    if (row.sometimes !== true || row.note !== null) continue;
    yield {
      path: ['requirements', at, 'note'],
      message: say({
        found: 'Dokumen ini tidak selalu diminta, tetapi "Catatan" kosong',
        expected: 'kapan diminta, misalnya "Hanya bila diminta kantor"',
        fix: 'Isi "Catatan", atau hapus tanda "Tidak selalu diminta"',
      }),
    };
  }
}

/** A source can be found again. */
export function* sources({ sources: rows }: Draft<Service>): Generator<LocalFault> {
  for (const [at, { name, url }] of present(rows)) {
    if (name !== null || url !== null) continue;
    yield {
      path: ['sources', at],
      message: say({
        found: 'Sumber ini tanpa nama dan tanpa alamat',
        expected: 'salah satunya, supaya bisa dicocokkan lagi',
        fix: 'Isi "Nama sumber" atau "Alamat sumber"',
      }),
    };
  }
}

/** A fee is a figure or a way to compute one, not both. */
export function* fees({ fees: rows }: Draft<Service>): Generator<LocalFault> {
  for (const [at, { amount, formula }] of present(rows)) {
    if (typeof amount !== 'number' || typeof formula !== 'string') continue;
    yield {
      path: ['fees', at, 'formula'],
      message: say({
        found: 'Biaya ini punya angka dan juga cara menghitung',
        expected: 'salah satu saja',
        fix: 'Kosongkan "Rupiah" bila dihitung, atau hapus "Cara menghitung" bila angkanya tetap',
      }),
    };
  }
}

/** The time of a step has an order, and says something. */
export function* durations({ steps }: Draft<Service>): Generator<LocalFault> {
  for (const [at, { duration }] of present(steps)) {
    if (!duration) continue;
    const { min, max, note } = duration;
    const path = ['steps', at, 'duration'];
    if (typeof min === 'number' && typeof max === 'number' && min > max)
      yield {
        path: [...path, 'max'],
        message: say({
          found: `Paling lama ${figure(max)}, lebih kecil daripada paling singkat ${figure(min)}`,
          expected: 'angka yang sama atau lebih besar',
          fix: 'Tukar kedua angkanya',
        }),
      };
    if (min === null && max === null && note === null)
      yield {
        path,
        message: say({
          found: 'Lama langkah ini tanpa angka dan tanpa keterangan',
          expected: 'salah satunya',
          fix: 'Isi angkanya, atau hapus "Lama langkah"',
        }),
      };
  }
}
