/**
 * The words that the checklist program shows on a service page. They stand in a file of their own, because
 * a phone that downloads the program should not download all the others. `strings.ts` takes them in.
 */
import { fill } from './fill.ts';

export const liveStrings = {
  'list.count': '{documents} dokumen, {steps} langkah.', // after each answer, read aloud
  'list.hiddenRows': '{count} baris yang bukan untuk Anda disembunyikan.',
  'list.allShown': 'Semua baris ditampilkan: {documents} dokumen, {steps} langkah.',
  'list.showAll': 'Tampilkan semua', // shows the hidden rows as well
  'list.hideOthers': 'Hanya untuk saya', // the same button when all is shown
  'list.clear': 'Hapus jawaban',
  'ticks.missing': 'Masih kurang {count}: {names}.',
  'ticks.sureReady':
    'Yang pasti diminta sudah siap. Periksa juga yang tergantung keadaan: {names}.',
  'ticks.allReady': 'Semua siap.',
  'ticks.kept': 'Centang disimpan di perangkat ini saja, paling lama 90 hari.',
  'ticks.notKept': 'Centang tidak bisa disimpan di peramban ini dan hilang bila halaman ditutup.',
  'ticks.forget': 'Lupakan centang ini',
  'ticks.forgotten': 'Centang sudah dihapus dari perangkat ini.',
  'ticks.forgottenHere': 'Centang sudah dihapus.', // where nothing was kept
  'ticks.or': 'atau',
} as const;

/** Words of the program, filled in. */
export const say = (
  key: keyof typeof liveStrings,
  values?: Readonly<Record<string, string | number>>,
): string => fill(liveStrings[key], values);
