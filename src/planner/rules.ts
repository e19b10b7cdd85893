/** One rule of the plan as the screen states it. The docstring of the function that obeys it says more. */
export const RULES = {
  'same-question-once': 'Pertanyaan yang sama dari beberapa layanan cukup dijawab sekali.',
  'unanswered-hides-nothing': 'Selama belum dijawab, semua kemungkinan tetap ditampilkan.',
  'originals-once': 'Dokumen asli cukup dibawa satu untuk semua layanan.',
  'copies-add-up': 'Fotokopi dijumlahkan dari semua layanan.',
  'digital-once': 'Satu berkas digital bisa dipakai untuk semua layanan.',
  'kept-is-gone': 'Asli yang ditahan satu instansi tidak bisa dipakai di instansi lain.',
  'single-use-each':
    'Formulir, surat pernyataan, surat kuasa, dan foto dihitung untuk tiap layanan.',
  'earlier-is-another': 'Dokumen yang lama dan yang baru dihitung terpisah.',
  'people-apart': 'Dokumen orang lain tidak dicampur dengan dokumen Anda.',
  'visitor-by-default':
    'Pemilik, ahli waris, pelapor, dan kepala keluarga dianggap Anda sendiri, kecuali Anda memilih lain.',
  'whose-result': 'Dokumen yang terbit hanya dipakai untuk orang yang memilikinya.',
  'fewest-papers': 'Bila boleh memilih, dipilih dokumen yang sudah Anda bawa untuk layanan lain.',
  'issued-not-brought':
    'Dokumen yang pasti terbit sebelum dipakai tidak perlu dibawa dari rumah; yang belum pasti tetap dibawa.',
  'issuer-first': 'Layanan yang menerbitkan dokumen dikerjakan sebelum layanan yang memintanya.',
  'one-issuer':
    'Bila beberapa layanan menerbitkan dokumen yang sama, cukup menunggu yang terakhir.',
  'in-hand-no-wait': 'Dokumen yang sudah Anda punya tidak perlu ditunggu.',
  'common-in-hand': 'KTP-el, KK, dan dokumen umum lain dianggap sudah Anda punya.',
  'near-first': 'Yang bisa online atau di rumah dulu, lalu tempat lain, lalu loket per lantai.',
  'ring-broken':
    'Bila dua layanan saling menunggu, KTP-el, KK, atau dokumen lain yang sekarang dipakai dulu.',
  'no-invented-date': 'Bila lama layanan belum diketahui, tanggal berikutnya tidak dihitung.',
  workdays: 'Hari kerja tidak menghitung Sabtu, Minggu, hari tutup, dan hari libur.',
  'fees-apart': 'Biaya yang dihitung di loket atau belum diketahui tidak ikut dijumlahkan.',
} as const satisfies Readonly<Record<string, string>>;

export type RuleId = keyof typeof RULES;
