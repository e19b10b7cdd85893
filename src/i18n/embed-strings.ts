/** The words of what agencies link with: link page, card, poster, badge. `strings.ts` takes them in. */
export const embedStrings = {
  // Link page
  'link.title': 'Tautkan layanan ini', // heading, and the link at the foot of a service page
  'link.pageTitle': 'Tautkan: {name}', // title of the browser tab
  'link.intro':
    'Untuk petugas instansi, sekolah, kelurahan, dan siapa saja: arahkan orang ke halaman “{name}”. Alamat di bawah ini tetap, gratis, dan tidak melacak siapa pun.',
  'link.pageAddress': 'Alamat halaman',
  'link.pageHint': 'Untuk situs, surel, dan dokumen digital.',
  'link.short': 'Alamat pendek',
  'link.shortHint': 'Untuk WhatsApp, brosur, spanduk, dan surat. Mudah diketik dari kertas.',
  'link.qr': 'Kode QR',
  'link.qrHint':
    'Berisi alamat pendek. Cetak paling kecil 2 × 2 cm, dan jangan buang tepi putihnya.',
  'link.qrAlt': 'Kode QR ke {address}',
  'link.svg': 'Unduh SVG (untuk percetakan)',
  'link.png': 'Unduh PNG (untuk Word dan WhatsApp)',
  'link.poster': 'Poster',
  'link.posterHint':
    'Satu lembar A4 atau A5 untuk ditempel: yang dibawa, biaya, lama, dan kode QR.',
  'link.posterOpen': 'Buka poster untuk dicetak',
  'link.embed': 'Kartu di situs Anda',
  'link.embedHint':
    'Tempelkan kode ini di halaman Anda. Kartunya ikut berubah bila isi di sini diperbarui.',
  'link.embedCode': 'Kode kartu',
  'link.embedPreview': 'Beginilah kartunya:',
  'link.height': 'Kode tinggi otomatis',
  'link.heightHint':
    'Boleh ditambahkan, sekali saja di setiap halaman, supaya tinggi semua kartu pas dengan isinya. Tanpa kode ini pun kartu bisa dibaca.',
  'link.badge': 'Lencana',
  'link.badgeHint': 'Gambar kecil yang bisa ditekan, bila kartu terlalu besar.',
  'link.badgeCode': 'Kode lencana',
  'link.copy': 'Salin',
  'link.copyWhat': 'Salin {what}', // read aloud
  'link.copied': 'Sudah disalin.',
  'link.notCopied':
    'Peramban ini tidak bisa menyalin sendiri. Kodenya sudah dipilih; salin dengan Ctrl+C.',

  // Card and poster
  'card.title': 'Kartu: {name}', // title of the frame's document
  'card.more': 'Lihat daftar lengkap dan langkahnya',
  'card.newTab': '(tab baru)', // read aloud
  'card.unchecked': 'Belum diperiksa instansi; bila berbeda, ikuti petugas loket.',
  'short.left': '… dan {count} dokumen lain', // rows that everybody brings but for which there is no room
  'short.onlyLeft': '{count} dokumen', // no room for a single row
  'short.others': '+ {count} dokumen lain, tergantung keadaan Anda',
  'short.onlyOthers': '{count} dokumen, tergantung keadaan Anda',
  'short.choice': 'atau pilihan lain',
  'poster.title': 'Poster: {name}', // title of the browser tab
  'poster.size': 'Ukuran kertas',
  'poster.howTo': 'Pilih ukuran, lalu cetak dari menu peramban (Ctrl+P) tanpa “header dan footer”.',
  'poster.print': 'Cetak',
  'poster.scan': 'Pindai sebelum berangkat',
  'poster.inside': 'Daftar lengkap, langkah, dan tempatnya ada di kode ini.',
  'poster.orType': 'Atau ketik:',
  'poster.updated': 'Isi terakhir berubah {date}.',

  // Badge
  'badge.first': 'Cek dulu yang dibawa',
  'badge.alt': '{name}: yang dibawa, langkah, dan biaya di {site}',
} as const;
