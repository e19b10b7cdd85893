/** Words that the checklist program loads only with what needs them: the fee, sharing, printing. */
import { fill } from './fill.ts';

export const laterStrings = {
  'fees.free': 'Gratis',
  'fees.freePlus': 'Gratis; mungkin ada biaya lain',
  'fees.from': 'Mulai {amount}',
  'fees.range': '{min} sampai {max}',
  'fees.freeToMax': 'Gratis sampai {max}',
  'fees.computed': 'Dihitung menurut keadaan',
  'fees.unknown': 'Belum ada angka resmi; tanyakan di loket',
  'fees.per': '{amount} per {per}',
  'fees.usually': 'Umumnya {amount}', // where rare prices are left out
  'fees.open': 'belum termasuk biaya yang dihitung atau belum diketahui', // beside "Mulai …"
  'fees.unruled': 'aturannya belum kami temukan', // beside "Gratis" when no rule is known
  'fees.others': 'ada biaya lain dalam keadaan tertentu', // beside a figure that leaves rare rows out

  'share.text': 'Teks untuk dibagikan', // name of the box to copy from
  'share.whatsapp': 'Kirim lewat WhatsApp',
  'share.copy': 'Salin',
  'share.copied': 'Sudah disalin.',
  'share.notCopied': 'Tidak bisa menyalin di peramban ini. Pilih dan salin teks ini:',
  'share.for': 'Untuk: {answers}',
  'share.bring': 'Yang dibawa:',
  'share.more': '… {count} lagi, lihat daftar lengkap',
  'share.where': 'Di mana: {where}',
  'share.fee': 'Biaya: {fee}',
  'share.full': 'Daftar lengkap:',
  'print.qr': 'Kode QR alamat halaman ini',
  'print.brief': 'Pertanyaan yang belum dijawab tidak dicetak; pindai kode QR.', // on a sheet without room for them
  'print.papers': 'Langkah dan rincian biaya tidak dicetak; pindai kode QR.', // on a sheet with room for the papers only
} as const;

/** Those words, filled in. */
export const sayLater = (
  key: keyof typeof laterStrings,
  values?: Readonly<Record<string, string | number>>,
): string => fill(laterStrings[key], values);
