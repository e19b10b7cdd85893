/** Words of the changes: the page, the feeds, the block on a service page, and each kind of change. */
import { fill } from './fill.ts';

export const historyStrings = {
  'changes.title': 'Perubahan', // page, and link in the footer
  'changes.intro': 'Apa yang berubah di katalog ini, yang terbaru di atas.',
  'changes.limit':
    'Halaman ini memuat perubahan dua belas bulan terakhir, paling banyak {count}. Yang lebih lama ada di halaman layanannya, tiga yang terakhir.',
  'changes.none': 'Belum ada perubahan sejak katalog ini terbit.',
  'changes.feed': 'Ikuti lewat pembaca umpan (Atom)', // link to the feed
  'changes.agencyFeed': 'Ikuti perubahan layanan instansi ini (Atom)', // agency page
  'changes.unavailable': 'Riwayat tidak tersedia.',
  'changes.no-git': 'Program git tidak ada di komputer yang membuat situs ini.',
  'changes.no-repository': 'Isi katalog ini tidak disimpan dengan git.',
  'changes.owner': 'Git menolak membaca folder isi karena pemilik foldernya berbeda.',
  'changes.shallow': 'Situs ini dibuat dari salinan yang riwayatnya terpotong.',
  'changes.untracked': 'Isi katalog ini belum pernah disimpan dengan git.',
  'changes.partial': 'Situs ini dibuat dari salinan yang isinya tidak lengkap.',
  'changes.feedTitle': 'Perubahan: {name}', // title of a feed
  'changes.count': '{name}: {count} perubahan', // title of an entry with several sentences
  'changes.one': '{name}: {text}',
  'changes.since': 'Sejak {date}:', // before the sentences of one day
  'changes.recent': 'Perubahan terakhir', // service page
  'changes.more': 'dan {count} lagi', // link to all changes, after the first sentences

  // The operator's cure, in the log of the build
  'changes.cure.no-git': 'Pasang git di komputer yang membuat situs.',
  'changes.cure.no-repository':
    'Simpan folder isi dengan git, atau isi CATALOGUE_DIR dengan folder di dalam repositori git.',
  'changes.cure.owner': 'Jalankan "git config --global --add safe.directory" untuk folder itu.',
  'changes.cure.shallow': 'Jalankan "git fetch --unshallow"; di CI, pakai "fetch-depth: 0".',
  'changes.cure.untracked': 'Simpan isinya dengan "git add" dan "git commit".',
  'changes.cure.partial': 'Salin ulang repositorinya tanpa "--filter".',

  // Whole records
  'change.added.services': 'Layanan ditambahkan ke katalog',
  'change.added.agencies': 'Instansi ditambahkan ke katalog',
  'change.added.life-events': 'Peristiwa hidup ditambahkan ke katalog',
  'change.added.many': '{list} ditambahkan ke katalog', // many on one day: "236 layanan dan 66 instansi"
  'change.returned': 'Ada lagi di katalog',
  'change.removed': 'Dihapus dari katalog',
  'change.address': 'Alamat halaman berubah dari {before} menjadi {after}',

  // Names and texts of any record
  'change.text': '{label} sekarang: “{text}”', // label of the form, capital first
  'change.textGone': '{label} dihapus',
  'change.rewritten': '{label} diperbarui',
  'change.name': 'Namanya sekarang “{after}”, sebelumnya “{before}”',
  'change.code': 'Kode layanan sekarang {after}, sebelumnya {before}',
  'change.agency': 'Sekarang ditangani {after}, sebelumnya {before}',
  'change.partner': '{name} ikut melayani',
  'change.partnerGone': '{name} tidak lagi ikut melayani',
  'change.category': 'Kategorinya sekarang {after}, sebelumnya {before}',
  'change.audience': 'Sekarang untuk {after}; sebelumnya untuk {before}',
  'change.suspended': 'Dihentikan sementara sejak {date}. {reason}',
  'change.suspendedUndated': 'Dihentikan sementara. {reason}',
  'change.active': 'Layanan berjalan lagi',
  'change.reviewed': 'Isi diperiksa pada {date}',
  'change.reviewedBy': 'Isi diperiksa pada {date} oleh {by}',
  'change.note': 'Catatan: “{text}”',
  'change.noteGone': 'Catatan dihapus: “{text}”',

  // Conditions
  'change.onlyIf': 'hanya bila {condition}',
  'change.except': 'kecuali bila {condition}',
  'change.answer': '“{question}” dijawab {options}', // an answer that needs its question
  'change.always': 'dalam semua keadaan',

  // Questions
  'change.question': 'Ada pertanyaan baru: “{text}”',
  'change.questionGone': 'Pertanyaan “{text}” tidak ada lagi',
  'change.questionText': 'Pertanyaan “{before}” menjadi “{after}”',
  'change.option': 'Pilihan baru untuk “{question}”: “{text}”',
  'change.optionGone': 'Pilihan “{text}” untuk “{question}” tidak ada lagi',
  'change.optionText': 'Pilihan “{before}” untuk “{question}” menjadi “{after}”',

  // Requirements
  'change.paper.original': 'asli {name}', // when the original is given up and copies stay
  'change.paper.copies': 'fotokopi {name}', // when only copies are asked for
  'change.paper.certifiedCopies': 'fotokopi dilegalisir {name}',
  'change.paper.digital': 'berkas digital {name}',
  'change.paper.earlier': '{name} yang lama',
  'change.paper.whose': '{name} milik {whose}',
  'change.bring': 'Sekarang diminta: {what}',
  'change.bringSometimes': 'Sekarang kadang diminta: {what}',
  'change.bringGone': '{what} tidak lagi diminta',
  'change.bringInstead': 'Yang diminta sekarang {after}, bukan lagi {before}',
  'change.bringCount': '{what}: sekarang {after}, sebelumnya {before}',
  'change.kept': 'Asli {what} sekarang ditahan kantor',
  'change.keptGone': 'Asli {what} tidak lagi ditahan kantor',
  'change.earlier': '{what} yang diminta sekarang terbitan yang lama',
  'change.earlierGone': '{what} yang diminta bukan lagi terbitan yang lama',
  'change.sometimes': '{what} sekarang hanya kadang diminta',
  'change.sometimesGone': '{what} sekarang selalu diminta',
  'change.bringWhen': '{what} sekarang diminta {condition}',
  'change.oneOf': 'Cukup bawa salah satu: {list}',
  'change.oneOfGone': '{what} tidak lagi bisa diganti dokumen lain',
  'change.bringNote': 'Catatan untuk {what}: “{text}”',
  'change.bringNoteGone': 'Catatan untuk {what} dihapus',

  // Steps
  'change.step': 'Langkah baru: “{title}”',
  'change.stepAfter': 'Langkah baru sesudah “{before}”: “{title}”',
  'change.stepGone': 'Langkah “{title}” tidak ada lagi',
  'change.stepTitle': 'Langkah “{before}” sekarang “{after}”',
  'change.stepPlace': 'Langkah “{title}” sekarang: {after}; sebelumnya: {before}',
  'change.stepActor.applicant': 'Langkah “{title}” sekarang Anda kerjakan sendiri',
  'change.stepActor.officer': 'Langkah “{title}” sekarang dikerjakan petugas',
  'change.stepOptional': 'Langkah “{title}” sekarang boleh dilewati',
  'change.stepOptionalGone': 'Langkah “{title}” sekarang wajib',
  'change.stepTime': 'Lama langkah “{title}” sekarang {after}, sebelumnya {before}',
  'change.stepTimeNew': 'Lama langkah “{title}”: {after}',
  'change.stepTimeGone': 'Lama langkah “{title}” ({before}) tidak lagi disebut',
  'change.stepWhen': 'Langkah “{title}” sekarang berlaku {condition}',
  'change.stepDetail': 'Rincian langkah “{title}” diperbarui',
  'change.stepFirst': 'Langkah “{title}” sekarang paling awal',
  'change.stepMoved': 'Langkah “{title}” sekarang sesudah “{before}”',
  'change.stepOrder': 'Urutan langkah berubah',

  // Time
  'change.timeLess': 'Lama layanan turun dari {before} menjadi {after}',
  'change.timeMore': 'Lama layanan naik dari {before} menjadi {after}',
  'change.time': 'Lama layanan berubah dari {before} menjadi {after}',
  'change.timeKnown': 'Lama layanan sekarang diketahui: {after}',
  'change.timeUnknown': 'Lama layanan {before} tidak berlaku lagi; belum ada angka resmi',
  'change.timeFrom': 'Lama layanan dihitung sejak {from}',
  'change.timeBasis': 'Sumber angka lama layanan sekarang: {basis}',
  'change.timeNote': 'Catatan lama layanan: “{text}”',

  // Fees; `what` is "Biaya" or "Biaya “Kartu rusak”"
  'change.fee': 'Biaya',
  'change.feeNamed': 'Biaya “{name}”',
  'change.feeNew': 'Biaya baru “{name}”: {amount}',
  'change.feeGone': '{what} ({amount}) tidak ada lagi',
  'change.feeName': '{before} sekarang disebut “{after}”',
  'change.feeLess': '{what} turun dari {before} menjadi {after}',
  'change.feeMore': '{what} naik dari {before} menjadi {after}',
  'change.feeAmount': '{what} berubah dari “{before}” menjadi “{after}”',
  'change.feeZero': 'Rp0 (gratis)', // at the end of "turun dari …"
  'change.feeWhen': '{what} sekarang berlaku {condition}',
  'change.feeOneOf': 'Cukup bayar salah satu: {list}',
  'change.feeBasis': 'Dasar {what} sekarang: {basis}',
  'change.feeNote': 'Catatan {what}: “{text}”',
  'change.feeRare': '{what} sekarang jarang dibayar',
  'change.feeRareGone': '{what} bukan lagi biaya yang jarang dibayar',
  'change.feeLocal': '{what} sekarang ditetapkan daerah atau kantor',
  'change.feeLocalGone': '{what} tidak lagi berbeda di tiap daerah atau kantor',

  // Results, law, channels, complaints, contacts
  'change.output': 'Anda sekarang juga mendapat {what}',
  'change.outputGone': '{what} tidak lagi terbit dari layanan ini',
  'change.outputWhen': '{what} sekarang terbit {condition}',
  'change.outputNote': 'Catatan untuk hasil {what}: “{text}”',
  'change.law': 'Dasar hukum baru: {law}',
  'change.lawGone': 'Dasar hukum {law} tidak dipakai lagi',
  'change.lawArticle': 'Pasal yang dirujuk di {law} sekarang: {article}',
  'change.channel': 'Kanal baru: {name}',
  'change.channelGone': 'Kanal {name} tidak ada lagi',
  'change.channelUrl': 'Alamat kanal {name} sekarang {url}',
  'change.complaint': 'Tempat mengadu baru: {name}',
  'change.complaintGone': 'Tempat mengadu {name} tidak ada lagi',
  'change.contact': 'Kontak baru{where}: {contact}',
  'change.contactGone': 'Kontak{where} tidak dipakai lagi: {contact}',
  'change.contactOf': ' {name}', // where: whose contact

  // Standard, agency, building
  'change.standard': 'Standar Pelayanan ditetapkan dengan {number}',
  'change.standardPart': 'Standar Pelayanan diperbarui: {list}',
  'change.counters': 'Loketnya sekarang {after}; sebelumnya {before}',
  'change.countersNew': 'Sekarang ada loket di gedung ini: {after}',
  'change.countersGone': 'Tidak lagi punya loket di gedung ini',
  'change.hours': 'Jam buka {days} sekarang {after}; sebelumnya {before}',
  'change.hoursNone': 'Jam buka tidak lagi disebut',
  'change.hoursOwn': 'Jam buka sekarang: {hours}',
  'change.holiday': 'Libur {date}: {name}',
  'change.holidayGone': 'Tanggal {date} ({name}) tidak lagi libur',
  'change.map': 'Tautan peta diperbarui',
} as const;

export type HistoryKey = keyof typeof historyStrings;

/** Those words, filled in. */
export const sayChange = (
  key: HistoryKey,
  values?: Readonly<Record<string, string | number>>,
): string => fill(historyStrings[key], values);
