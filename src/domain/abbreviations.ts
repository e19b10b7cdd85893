/**
 * Abbreviations on a page. Three kinds: those everybody says, names of apps, banks and places that
 * nobody spells out, and those with a meaning, which every page that uses them explains once.
 */

/** Said by everybody, spelled out by nobody. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `KTP KK SIM STNK BPKB NIK NPWP BPJS RT RW TNI PNS ASN PT CV HP PIN SMS PDF JPG JPEG PNG MB ATM QR
  KUA SD SMP SMA SMK TK PLN PDAM WNI WNA PBB KIA BUMN BUMD USB ID AC CD MPP AM PM OK UU PP PMA PMK
  SE SK UUD WC GPS RI AI AII BI BII CI CII DI DII`.split(/\s+/),
);

/** Proper names that happen to be written in capitals. */
const NAMES: ReadonlySet<string> = new Set(
  `OSS PANDAWA SIWAS SIMKAH JMO SIGNAL SINAR SIMBG SIHALAL HALOBPOM INSW GISTARU SAPA LAPOR SIKS
  BRI BNI BTN BCA BSI POLRI DKI DIY NTT NTB WIB WITA WIT QRIS BRIVA EDC HVS USD SIPNAP SIMONA PIPA
  SIMPONI SINKARKES SEMA PERMA PASTI VA ALL CEISA OVO GOPAY DANA BUMDES`.split(/\s+/),
);

/** What an abbreviation stands for. One with two meanings is left out: its page must say which. */
export const MEANINGS: Readonly<Record<string, string>> = {
  AHU: 'Administrasi Hukum Umum, bagian Kementerian Hukum',
  AIW: 'Akta Ikrar Wakaf',
  AJB: 'Akta Jual Beli',
  APBD: 'anggaran pendapatan dan belanja daerah',
  APBN: 'anggaran pendapatan dan belanja negara',
  APHB: 'Akta Pembagian Hak Bersama',
  APHT: 'Akta Pemberian Hak Tanggungan',
  ATLM: 'ahli teknologi laboratorium medik',
  'ATR/BPN': 'Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional',
  BBM: 'bahan bakar minyak',
  BBNKB: 'Bea Balik Nama Kendaraan Bermotor',
  BKPM: 'Badan Koordinasi Penanaman Modal',
  BLK: 'Balai Latihan Kerja',
  BNN: 'Badan Narkotika Nasional',
  BPBD: 'Badan Penanggulangan Bencana Daerah',
  BPH: 'Badan Pengatur Hilir (BPH Migas)',
  BPHTB: 'Bea Perolehan Hak atas Tanah dan Bangunan',
  BPJPH: 'Badan Penyelenggara Jaminan Produk Halal',
  BPKH: 'Badan Pengelola Keuangan Haji',
  BPN: 'Badan Pertanahan Nasional',
  BPOM: 'Badan Pengawas Obat dan Makanan',
  BPU: 'Bukan Penerima Upah: pekerja mandiri',
  CPNS: 'calon pegawai negeri sipil',
  DJP: 'Direktorat Jenderal Pajak',
  DPMPTSP: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  DTKS: 'Data Terpadu Kesejahteraan Sosial, data lama sebelum DTSEN',
  DTSEN: 'Data Tunggal Sosial dan Ekonomi Nasional',
  EFIN: 'nomor identitas untuk lapor pajak online',
  GTK: 'guru dan tenaga kependidikan',
  HAM: 'hak asasi manusia',
  HGB: 'Hak Guna Bangunan',
  HGU: 'Hak Guna Usaha',
  IGD: 'instalasi gawat darurat',
  IKD: 'Identitas Kependudukan Digital',
  IMB: 'Izin Mendirikan Bangunan, nama lama sebelum PBG',
  IMEI: 'nomor tanda pengenal ponsel',
  ITAP: 'Izin Tinggal Tetap',
  ITAS: 'Izin Tinggal Terbatas',
  JHT: 'Jaminan Hari Tua',
  JKK: 'Jaminan Kecelakaan Kerja',
  JKM: 'Jaminan Kematian',
  JKN: 'Jaminan Kesehatan Nasional',
  JKP: 'Jaminan Kehilangan Pekerjaan',
  KBLI: 'kode bidang usaha (Klasifikasi Baku Lapangan Usaha Indonesia)',
  KBRI: 'Kedutaan Besar Republik Indonesia',
  KIP: 'Kartu Indonesia Pintar',
  KIS: 'Kartu Indonesia Sehat',
  KITAP: 'Kartu Izin Tinggal Tetap',
  KITAS: 'Kartu Izin Tinggal Terbatas',
  KJRI: 'Konsulat Jenderal Republik Indonesia',
  KKN: 'kuliah kerja nyata',
  KKPR: 'Kesesuaian Kegiatan Pemanfaatan Ruang',
  KKS: 'Kartu Keluarga Sejahtera',
  KPP: 'Kantor Pelayanan Pajak',
  KPPN: 'Kantor Pelayanan Perbendaharaan Negara',
  KPR: 'kredit pemilikan rumah',
  KRK: 'Keterangan Rencana Kota',
  KSOP: 'Kantor Kesyahbandaran dan Otoritas Pelabuhan',
  KUR: 'Kredit Usaha Rakyat',
  LKPM: 'Laporan Kegiatan Penanaman Modal',
  LPK: 'Lembaga Pelatihan Kerja',
  LSPOP: 'lampiran SPOP tentang bangunan',
  MBR: 'masyarakat berpenghasilan rendah',
  MD: 'kode izin edar makanan buatan dalam negeri',
  MUI: 'Majelis Ulama Indonesia',
  NIB: 'Nomor Induk Berusaha',
  NIDI: 'Nomor Identitas Instalasi Tenaga Listrik',
  NISN: 'Nomor Induk Siswa Nasional',
  NJOP: 'Nilai Jual Objek Pajak',
  NJOPTKP: 'Nilai Jual Objek Pajak Tidak Kena Pajak',
  NOP: 'Nomor Objek Pajak',
  NPOPTKP: 'Nilai Perolehan Objek Pajak Tidak Kena Pajak',
  NPSN: 'Nomor Pokok Sekolah Nasional',
  NPWPD: 'Nomor Pokok Wajib Pajak Daerah',
  NUPTK: 'Nomor Unik Pendidik dan Tenaga Kependidikan',
  ODGJ: 'orang dengan gangguan jiwa',
  OJK: 'Otoritas Jasa Keuangan',
  PAUD: 'pendidikan anak usia dini',
  PBG: 'Persetujuan Bangunan Gedung',
  'PB-UMKU': 'Perizinan Berusaha untuk Menunjang Kegiatan Usaha',
  PBI: 'Penerima Bantuan Iuran',
  PBJT: 'Pajak Barang dan Jasa Tertentu',
  PHK: 'pemutusan hubungan kerja',
  PIP: 'Program Indonesia Pintar',
  PKB: 'Pajak Kendaraan Bermotor, atau Perjanjian Kerja Bersama pada layanan ketenagakerjaan',
  PKBM: 'Pusat Kegiatan Belajar Masyarakat',
  PKH: 'Program Keluarga Harapan',
  PKKPR: 'Persetujuan Kesesuaian Kegiatan Pemanfaatan Ruang',
  PMI: 'Pekerja Migran Indonesia',
  PNBP: 'Penerimaan Negara Bukan Pajak: tarif resmi yang dibayar ke kas negara',
  PPAT: 'Pejabat Pembuat Akta Tanah',
  PPDB: 'Penerimaan Peserta Didik Baru, nama lama sebelum SPMB',
  PPH: 'Proses Produk Halal',
  PPID: 'Pejabat Pengelola Informasi dan Dokumentasi',
  PPJ: 'Pajak Penerangan Jalan, nama lama pajak listrik',
  PPN: 'Pajak Pertambahan Nilai',
  PPPK: 'Pegawai Pemerintah dengan Perjanjian Kerja',
  PSC: 'Public Safety Center: layanan gawat darurat',
  PTSL: 'Pendaftaran Tanah Sistematis Lengkap',
  PTSP: 'Pelayanan Terpadu Satu Pintu',
  PUPR: 'Pekerjaan Umum dan Penataan Ruang',
  RDTR: 'Rencana Detail Tata Ruang',
  RSJ: 'rumah sakit jiwa',
  RSUD: 'rumah sakit umum daerah',
  SHM: 'Sertifikat Hak Milik',
  SIP: 'Surat Izin Praktik',
  SIUP: 'Surat Izin Usaha Perdagangan, nama lama',
  SKCK: 'Surat Keterangan Catatan Kepolisian',
  SKPP: 'Surat Keterangan Penghentian Pembayaran',
  SKPT: 'Surat Keterangan Pendaftaran Tanah',
  SKPWNI: 'Surat Keterangan Pindah WNI',
  SKTM: 'Surat Keterangan Tidak Mampu',
  SKTT: 'Surat Keterangan Tempat Tinggal',
  SKUM: 'Surat Kuasa Untuk Membayar',
  SLF: 'Sertifikat Laik Fungsi',
  SLHS: 'Sertifikat Laik Higiene Sanitasi',
  SLIK: 'Sistem Layanan Informasi Keuangan',
  SLO: 'Sertifikat Laik Operasi',
  SNBP: 'Seleksi Nasional Berdasarkan Prestasi',
  SNBT: 'Seleksi Nasional Berdasarkan Tes',
  SPBU: 'pom bensin',
  SPKT: 'Sentra Pelayanan Kepolisian Terpadu',
  SPLP: 'Surat Perjalanan Laksana Paspor',
  SPMB: 'Sistem Penerimaan Murid Baru',
  SPOP: 'Surat Pemberitahuan Objek Pajak',
  'SPP-IRT':
    'izin edar makanan rumahan (Sertifikat Pemenuhan Komitmen Produksi Pangan Olahan Industri Rumah Tangga)',
  SPPL: 'Surat Pernyataan Kesanggupan Pengelolaan dan Pemantauan Lingkungan Hidup',
  SPPT: 'Surat Pemberitahuan Pajak Terutang',
  SPT: 'Surat Pemberitahuan: laporan pajak',
  SPTJM: 'Surat Pernyataan Tanggung Jawab Mutlak',
  SPTPD: 'Surat Pemberitahuan Pajak Daerah',
  SSPD: 'Surat Setoran Pajak Daerah',
  STR: 'Surat Tanda Registrasi',
  SWDKLLJ: 'Sumbangan Wajib Dana Kecelakaan Lalu Lintas Jalan (Jasa Raharja)',
  TBPKP: 'Tanda Bukti Pelunasan Kewajiban Pembayaran',
  TDP: 'Tanda Daftar Perusahaan, nama lama',
  TKA: 'tenaga kerja asing',
  TNKB: 'Tanda Nomor Kendaraan Bermotor: pelat nomor',
  TPU: 'tempat pemakaman umum',
  'UKL-UPL': 'Upaya Pengelolaan Lingkungan Hidup dan Upaya Pemantauan Lingkungan Hidup',
  UKM: 'usaha kecil dan menengah',
  UMK: 'usaha mikro dan kecil',
  UMKM: 'usaha mikro, kecil, dan menengah',
  UPTD: 'Unit Pelaksana Teknis Daerah',
};

/** Two capitals or more standing alone; "KTP-el" counts as KTP, codes with a figure (F-1.02) do not. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.-])(?:ATR\/BPN|SPP-IRT|UKL-UPL|PB-UMKU|[A-Z]{2,10})(?![\p{L}\p{N}])(?![-/.]\d)/gu;
const ROMAN = /^[IVX]+$/;

/** Abbreviations in a text that need an explanation, each once, in order. */
export function abbreviationsIn(text: string): string[] {
  const found = new Set([...text.matchAll(ABBREVIATION)].map(([word]) => word));
  return [...found].filter((word) => !EVERYDAY.has(word) && !NAMES.has(word) && !ROMAN.test(word));
}

/** Whether a page spells it out itself: "Pengusaha Kena Pajak (PKP)" or "PKP (Pengusaha Kena Pajak)". */
export const isSpelledOut = (word: string, page: string): boolean =>
  page.includes(`(${word})`) || page.includes(`${word} (`);

/** Meaning of each abbreviation that a page uses and does not spell out itself, in order of the alphabet. */
export function glossaryOf(page: string): { word: string; meaning: string }[] {
  return abbreviationsIn(page)
    .filter((word) => !isSpelledOut(word, page))
    .flatMap((word) => {
      const meaning = MEANINGS[word];
      return meaning === undefined ? [] : [{ word, meaning }];
    })
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}
