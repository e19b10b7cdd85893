import { embedStrings } from './embed-strings.ts';
import { fill } from './fill.ts';
import { goneStrings } from './gone-strings.ts';
import { laterStrings } from './later-strings.ts';
import { linkedStrings } from './linked-strings.ts';
import { liveStrings } from './live-strings.ts';
import { planStrings } from './plan-strings.ts';
import { textStrings } from './text-strings.ts';

/**
 * Every word of the interface, flat, each with a note on where it appears. `{name}` is filled in.
 * Words of content (names, notes) live in the catalogue; words for closed lists in schema/vocabulary.
 */

export const strings = {
  ...planStrings,
  ...liveStrings,
  ...laterStrings,
  ...embedStrings,
  ...goneStrings,
  ...textStrings,
  ...linkedStrings,

  // Frame
  'site.skip': 'Langsung ke isi', // first link of every page
  'site.home': 'Beranda', // breadcrumb
  'site.nav': 'Menu utama', // name of the navigation for screen readers
  'site.breadcrumbs': 'Anda di sini', // name of the breadcrumb trail
  'site.sample': 'Situs contoh: jam, loket, dan alamat di sini bukan data sungguhan.', // strip on top
  'site.product': 'Sekali Datang', // footer
  'site.tagline': 'Katalog layanan supaya Anda cukup datang sekali.', // footer
  'site.footer': 'Tentang situs ini', // heading of the footer links
  'nav.services': 'Layanan',
  'nav.agencies': 'Instansi',
  'nav.documents': 'Dokumen',
  'nav.about': 'Tentang',
  'nav.accessibility': 'Aksesibilitas',
  'nav.privacy': 'Privasi',

  // Service page
  'service.suspended': 'Dihentikan sementara sejak {date}. {reason}',
  'glance.title': 'Sekilas', // hidden heading of the ticket
  'glance.fee': 'Biaya',
  'glance.time': 'Lama',
  'glance.where': 'Di mana',
  'glance.agency': 'Instansi',
  'glance.online': 'Bisa online sepenuhnya',
  'glance.partlyOnline': 'Sebagian bisa online',
  'glance.office': 'Kantor {agency}',
  'eligibility.title': 'Untuk siapa',
  'page.contents': 'Di halaman ini', // list of jump links
  'questions.title': 'Yang membedakan daftar Anda',
  'questions.live': 'Jawab, lalu daftar di bawah menyesuaikan. Jawaban tidak dikirim ke mana pun.', // with JavaScript
  'ticks.hint': 'Centang yang sudah siap.', // on top of the slip
  'ticks.ready': 'sudah siap', // read aloud after the name of the document
  'share.button': 'Bagikan',
  'print.button': 'Cetak',
  'questions.intro': 'Cari keadaan Anda di sini, lalu lihat baris bertanda “Hanya bila” di bawah.',
  'bring.title': 'Yang dibawa',
  'bring.none': 'Tidak ada dokumen yang tercatat. Tanyakan di loket sebelum datang.',
  'bring.nothing': 'Tidak ada dokumen yang perlu dibawa.', // where no row is left, and where there is none
  'bring.always': 'Semua orang membawa',
  'bring.sometimes': 'Kadang diminta', // rows that no question can choose; the note says when
  'bring.onlyIf': 'Hanya bila',
  'bring.except': 'Kecuali', // shorter than naming all the other options
  'bring.oneOf': 'Salah satu dari',
  'bring.seeDocument': 'lihat cara mendapatkannya', // link to a document that several services issue
  'bring.or': 'atau',
  'bring.and': 'dan', // between two conditions that must both hold
  'bring.kept': 'Asli ditahan kantor',
  'bring.earlier': 'yang lama',
  'bring.missing': 'Belum punya?',
  'bring.each': 'masing-masing',
  'steps.title': 'Langkah Anda',
  'steps.none': 'Langkahnya belum tercatat. Tanyakan di loket.',
  'steps.step': 'Langkah', // read aloud before the number
  'steps.officerAt': 'Dikerjakan petugas: {place}', // where the visitor need not be
  'steps.officer': 'Dikerjakan petugas',
  'steps.optional': 'boleh dilewati',
  'steps.counter': 'Loket {agency}',
  'tips.title': 'Perlu diketahui',
  'result.title': 'Hasil',
  'result.validity': 'Masa berlaku',
  'fees.title': 'Biaya',
  'fees.rare': 'jarang',
  'fees.oneOf': 'Pilih salah satu', // before fees of which only one is paid
  'fees.local': 'ditetapkan daerah atau kantor',
  'time.title': 'Lama',
  'time.unknown': 'Belum ada angka resmi; tanyakan di loket',
  'time.limit': 'paling lama {time}',
  'time.example': 'contoh satu daerah', // beside a figure
  'time.target': 'target; tiap daerah menetapkan sendiri', // beside a figure
  'time.estimate': 'perkiraan', // beside a figure
  'time.from': 'Dihitung sejak {from}.',
  'time.basis': 'Sumber angka: {basis}.',
  'legal.title': 'Dasar hukum',
  'legal.none': 'Belum tercatat.',
  'legal.changed': 'Baru berubah',
  'channels.title': 'Kanal online',
  'complaints.title': 'Pengaduan',
  'complaints.none': 'Belum tercatat. Sampaikan di loket informasi.',
  'complaints.ask': 'Tanyakan di loket.',
  'confidence.title': 'Seberapa pasti halaman ini',
  'confidence.unchecked':
    'Belum diperiksa instansi. Isinya kami susun dari sumber terbuka; bila berbeda, ikuti petugas loket.',
  'confidence.checked': 'Diperiksa oleh {by} pada {date}.',
  'confidence.due': 'Diperiksa lagi paling lambat {date}.',
  'confidence.high': 'Sumbernya kuat: peraturan atau laman resmi.',
  'confidence.medium': 'Sebagian bersumber dari laman daerah atau berita; pastikan dulu bila ragu.',
  'confidence.low': 'Sumbernya masih lemah. Tanyakan dulu ke instansi sebelum berangkat.',
  'confidence.doubts': 'Yang belum pasti',
  'confidence.local': 'Berbeda di tiap daerah',
  'confidence.sources': '{count} sumber yang dipakai',
  'confidence.unseen': 'belum dicocokkan',
  'glossary.title': 'Arti singkatan', // at the end of a service page
  'mend.wrong': 'Ada yang keliru?', // at the foot of every page about a record
  'mend.citizen': 'Sampaikan ke instansinya',
  'mend.or': 'atau, bila Anda petugas,',
  'mend.editor': 'usulkan perbaikan',
  'related.title': 'Layanan terkait',
  'related.events': 'Bagian dari peristiwa',
  'service.standard': 'Standar Pelayanan untuk dicetak',
  'service.code': 'Kode layanan',
  'service.official': 'Nama resmi',

  // Standar Pelayanan sheet
  'standard.title': 'Standar Pelayanan',
  'standard.delivery': 'Komponen penyampaian pelayanan',
  'standard.management': 'Komponen pengelolaan pelayanan',
  'standard.unset': 'Belum ditetapkan.',
  'standard.decree': 'Ditetapkan dengan {number}{date} tentang {title}.',
  'standard.noDecree': 'Belum ada surat keputusan penetapan yang tercatat.',
  'standard.back': 'Kembali ke halaman layanan',
  'standard.noData': 'Belum ada data', // cell of the table that holds all services

  // Lists
  'services.title': 'Semua layanan A–Z',
  'services.intro':
    '{count} layanan. Pilih huruf, atau persempit menurut kategori, peristiwa, atau instansi.',
  'services.letters': 'Huruf',
  'filter.categories': 'Menurut kategori',
  'filter.events': 'Menurut peristiwa hidup',
  'filter.agencies': 'Menurut instansi',
  'agencies.title': 'Instansi',
  'agencies.intro': '{count} instansi dan apa yang diurus di sana.',
  'agency.services': 'Layanan di instansi ini',
  'agency.partner': 'Ikut melayani',
  'agency.level': 'Tingkat',
  'agency.shortName': 'Sehari-hari disebut',
  'agency.counters': 'Loket di sini',
  'agency.noCounter': 'Belum tercatat punya loket di gedung ini.',
  'agency.contacts': 'Kontak',
  'agency.website': 'Situs resmi',
  'agency.noServices': 'Belum ada layanan yang tercatat.',
  'documents.title': 'Dokumen',
  'documents.intro': '{count} dokumen: apa itu, dari mana, dan diminta di mana.',
  'document.title': 'Dokumen: {name}', // title of the browser tab; a service may have the same name
  'document.otherNames': 'Juga disebut: {names}.',
  'document.recognise': 'Cara mengenalinya',
  'document.obtain': 'Cara mendapatkannya',
  'document.goTo': 'Belum punya? Urus lewat',
  'document.alsoIssuers': 'Terbit juga dari',
  'document.issuers': 'Terbit dari layanan',
  'document.party': 'Terbit dari {party}.',
  'document.applicant': 'Anda buat atau isi sendiri.',
  'document.private': 'Milik Anda sendiri.',
  'document.form': 'Unduh formulir',
  'document.askers': 'Diminta oleh {count} layanan',
  'document.showAskers': 'Tampilkan semua', // folds the services that ask for a common document
  'document.noAskers': 'Belum ada layanan di katalog ini yang memintanya.',
  'category.count': '{count} layanan',
  'event.now': 'Kerjakan dulu',
  'event.later': 'Bisa menyusul',
  'event.reminders': 'Yang sering terlupa',
  'event.more': 'Layanan lain yang mungkin Anda perlukan',
  'event.feeds': '{document} dipakai di langkah {steps}.', // what a step yields for later ones
  'event.feedsMany': '{document} dipakai di {count} langkah berikutnya.',
  'event.source': 'Sumber: {basis}',

  // Home
  'home.question': 'Mau urus apa?',
  'home.intro': 'Cari tahu apa yang dibawa dan apa langkahnya, sebelum berangkat.',
  'home.example': 'misalnya: KTP hilang', // inside the large box
  'home.all': 'Lihat semua {count} layanan',
  'home.events': 'Sedang mengalami apa?',
  'home.popular': 'Paling sering dicari',
  'home.categories': 'Menurut urusan',
  'home.visit': 'Datang ke {name}',
  'home.hours': 'Jam buka',
  'home.address': 'Alamat',
  'home.noAddress': 'Alamat belum diisi.',
  'home.map': 'Buka peta',
  'home.holidays': 'Hari libur berikutnya',
  'hours.closed': 'Tutup',
  'hours.break': 'istirahat {from}–{to}',
  'hours.unknown': 'Jam buka belum diisi.',
  'open.open': 'Buka sekarang, sampai {until}',
  'open.break': 'Sedang istirahat, buka lagi {until}',
  'open.before': 'Belum buka, mulai {at}',
  'open.closed': 'Tutup sekarang',
  'open.holiday': 'Libur hari ini: {name}',

  // Search
  'search.title': 'Cari layanan', // page, and name of the box in the header
  'search.button': 'Cari',
  'search.hint': 'Ketik seperti biasa Anda menyebutnya, misalnya: KTP hilang.', // search page, below the title
  'search.noScript':
    'Peramban ini tidak menjalankan pencarian. Semua layanan ada di daftar ini, menurut abjad.',
  'search.loading': 'Memuat pencarian…',
  'search.failed': 'Pencarian gagal dimuat. Periksa sambungan internet Anda.',
  'search.retry': 'Coba lagi',
  'search.all': 'Lihat semua layanan A–Z',
  'search.results': 'Hasil pencarian', // name of the list for screen readers
  'search.count': '{count} layanan ditemukan',
  'search.countOthers': '{count} hasil ditemukan', // where no service is among them
  'search.allResults': 'Lihat semua hasil', // last option below the box
  'search.otherWays': 'Lihat jalan lain', // last option when nothing is found
  'search.meant': 'Maksud Anda:',
  'search.services': 'Layanan', // kinds of results
  'search.events': 'Peristiwa hidup',
  'search.documents': 'Dokumen',
  'search.agencies': 'Instansi',
  'search.online': 'Bisa online', // beside a result, and a filter
  'search.free': 'Gratis',
  'search.filters': 'Persempit hasil', // folds the filters on a phone
  'search.byAgency': 'Instansi',
  'search.byCategory': 'Urusan',
  'search.byEvent': 'Peristiwa hidup',
  'search.any': 'Semua', // first option of each filter
  'search.filteredOut': 'Tidak ada hasil yang cocok dengan pilihan di atas.',
  'search.noFilter': 'Hapus pilihan',
  'search.nothing': 'Tidak ada yang cocok dengan “{query}”',
  'search.tryOther': 'Coba kata yang lebih umum, misalnya nama dokumennya saja.',
  'search.near': 'Mungkin yang Anda alami:',
  'search.askDesk': 'Tanyakan di loket informasi.',
  'search.deskHours': 'Alamat dan jam buka',
  'search.askLapor': 'Bertanya atau mengadu secara online:',
} as const;

export type StringKey = keyof typeof strings;

/** The words for `key`, with each `{name}` replaced by its value. */
export function t(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(strings[key], values);
}
