/**
 * Words of what works without signal: the page `/luring/` and the line above a copy. Not part of `strings`: its
 * program would share that file with the search, which would then need one more request.
 */
import { fill } from './fill.ts';

export const offlineStrings = {
  'offline.title': 'Tanpa internet',
  'offline.lead':
    'Halaman yang pernah Anda buka, pencarian, dan rencana kunjungan tetap bisa dipakai tanpa sinyal.',
  'offline.link': 'Tanpa internet', // at the foot of every page
  'offline.copy': 'Anda membaca salinan tanggal {date}.', // above a page that is read from the device
  'offline.copyMore': 'Yang tersimpan', // link in the same line
  'offline.missing':
    'Situs ini tidak bisa dihubungi, dan halaman yang Anda minta belum tersimpan di perangkat ini. Periksa sambungan Anda, atau pilih yang tersimpan di bawah.',
  'offline.retry': 'Coba lagi',
  'offline.noScript':
    'Menyimpan halaman membutuhkan JavaScript. Tanpa itu, cetak halaman yang Anda perlukan sebelum berangkat.',
  'offline.refused':
    'Peramban ini tidak mengizinkan situs menyimpan halaman, misalnya di jendela penyamaran. Membaca dengan sinyal tetap bisa.',
  'offline.wholeTitle': 'Simpan seluruh katalog',
  'offline.wholeText':
    '{count} halaman. Unduhannya sekitar {download}; di perangkat memakai sekitar {size}.',
  'offline.wholePart': 'Baru {percent}% katalog tersimpan. Sisanya bisa dilanjutkan.',
  'offline.wholeDone': 'Seluruh katalog tersimpan: {count} halaman, sekitar {size}.',
  'offline.wholeKept':
    'Katalog tersimpan di perangkat ini. Untuk memeriksa kelengkapannya, perangkat harus tersambung ke internet.', // without a connection
  'offline.wholeUnknown':
    'Untuk menyimpan seluruh katalog, perangkat harus tersambung ke internet.',
  'offline.keep': 'Simpan seluruh katalog',
  'offline.continue': 'Lanjutkan menyimpan',
  'offline.cancel': 'Batalkan',
  'offline.undo': 'Hapus katalog dari perangkat',
  'offline.progress': 'Menyimpan: {percent}%',
  'offline.cancelled': 'Dibatalkan. Katalog tidak jadi disimpan.',
  'offline.undone': 'Katalog dihapus dari perangkat ini.',
  'offline.full':
    'Penyimpanan perangkat penuh. Katalog tidak disimpan; halaman yang pernah Anda buka tidak hilang.',
  'offline.broken':
    'Sambungan terputus. Yang sudah tersimpan tidak hilang; lanjutkan bila sudah tersambung.',
  'offline.visitedTitle': 'Yang pernah Anda buka',
  'offline.visitedNone': 'Belum ada halaman yang tersimpan di perangkat ini.',
  'offline.forget': 'Hapus daftar ini dari perangkat',
  'offline.forgotten': 'Salinan halaman yang pernah Anda buka sudah dihapus.',
} as const;

/** Those words, filled in. */
export const sayOffline = (
  key: keyof typeof offlineStrings,
  values?: Readonly<Record<string, string | number>>,
): string => fill(offlineStrings[key], values);
