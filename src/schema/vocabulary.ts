/**
 * Closed lists of values and the Indonesian words for them. This file imports nothing (no zod), so
 * every room may read it: the form, the pages and the check say the same words.
 */

export const LEVELS = {
  central: 'Instansi pusat',
  provincial: 'Instansi provinsi',
  regional: 'Instansi kabupaten/kota',
  village: 'Kelurahan, desa, atau kecamatan',
  enterprise: 'BUMN atau BUMD',
  other: 'Lembaga negara dan lembaga lain',
} as const;

/** Where a required document comes from when no service of this catalogue issues it. */
export const ORIGINS = {
  service: 'Terbit dari layanan di katalog ini',
  party: 'Terbit dari pihak lain yang disebut namanya',
  applicant: 'Dibuat atau diisi sendiri oleh pemohon',
  private: 'Milik pribadi (misalnya foto, barang, berkas usaha)',
} as const;

export const AUDIENCES = {
  citizen: 'Warga',
  business: 'Pelaku usaha',
  organisation: 'Organisasi atau lembaga',
  foreigner: 'Orang asing',
} as const;

export const STATES = { active: 'Berjalan', suspended: 'Dihentikan sementara' } as const;

/** Whose document it is. `other` needs its own words in `label`. */
export const HOLDERS = {
  applicant: 'Anda',
  spouse: 'pasangan',
  husband: 'suami',
  wife: 'istri',
  'prospective-spouse': 'calon pasangan',
  father: 'ayah',
  mother: 'ibu',
  parent: 'orang tua',
  child: 'anak',
  'family-head': 'kepala keluarga',
  'family-member': 'anggota keluarga',
  deceased: 'almarhum',
  heir: 'ahli waris',
  witness: 'saksi',
  guardian: 'wali',
  reporter: 'pelapor',
  attorney: 'penerima kuasa',
  principal: 'pemberi kuasa',
  seller: 'penjual',
  buyer: 'pembeli',
  owner: 'pemilik',
  sponsor: 'penjamin',
  employer: 'pemberi kerja',
  business: 'badan usaha',
  manager: 'pengurus badan usaha',
  patient: 'pasien',
  student: 'siswa',
  other: 'orang lain',
} as const;

export const ACTORS = { applicant: 'Anda', officer: 'Petugas' } as const;

export const PLACES = {
  home: 'Di rumah',
  online: 'Online',
  counter: 'Di loket',
  other: 'Di tempat lain',
} as const;

export const UNITS = {
  minute: 'menit',
  hour: 'jam',
  workday: 'hari kerja',
  day: 'hari',
  week: 'minggu',
  month: 'bulan',
  year: 'tahun',
} as const;

/** How firm the promised time is. */
export const TIME_KINDS = {
  promise: 'Janji atau standar instansi',
  limit: 'Batas paling lama',
  target: 'Target pemerintah; tiap daerah menetapkan sendiri',
  example: 'Contoh dari satu daerah',
  estimate: 'Perkiraan',
} as const;

export const CONTACTS = {
  phone: 'Telepon',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'Surel',
  web: 'Situs',
  place: 'Datang langsung',
} as const;

export const NOTE_KINDS = {
  doubt: 'Belum pasti',
  change: 'Baru berubah',
  local: 'Berbeda di tiap daerah',
  tip: 'Perlu diketahui',
} as const;

/** Contradictions between records that a note may explain instead of mending them. */
export const EXPLANATIONS = {
  price: 'Harga berbeda dari layanan lain dengan hasil yang sama',
  issuer: 'Dokumen yang sama terbit dari dua instansi',
  duration: 'Lama langkah melebihi janji waktu',
} as const;

export const CONFIDENCES = { high: 'Tinggi', medium: 'Sedang', low: 'Rendah' } as const;

export const REVIEW_STATES = {
  unchecked: 'Belum diperiksa instansi',
  checked: 'Sudah diperiksa instansi',
} as const;

export const PHASES = { now: 'Kerjakan dulu', later: 'Bisa menyusul' } as const;

export const WEEKDAYS = {
  monday: 'Senin',
  tuesday: 'Selasa',
  wednesday: 'Rabu',
  thursday: 'Kamis',
  friday: 'Jumat',
  saturday: 'Sabtu',
  sunday: 'Minggu',
} as const;

export const TIME_ZONES = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} as const;

/** A rule of the check that rests on an article of the law. */
export interface Law {
  readonly rule: string;
  readonly article: string;
  /** What the article asks, in one clause for an editor. */
  readonly asks: string;
}

/** Rules from the law, by id: the one home of their articles. A record may waive one with reason and date. */
export const LAWS = {
  'law-civil-free': {
    rule: 'UU 24/2013',
    article: 'Pasal 79A',
    asks: 'mengurus dan menerbitkan dokumen kependudukan gratis',
  },
  'law-fee-basis': {
    rule: 'UU 25/2009',
    article: 'Pasal 31',
    asks: 'biaya layanan ditetapkan menurut peraturan',
  },
  'law-complaint': {
    rule: 'UU 25/2009',
    article: 'Pasal 36',
    asks: 'penyelenggara menyediakan tempat mengadu',
  },
  'law-time': {
    rule: 'UU 25/2009',
    article: 'Pasal 21 huruf d',
    asks: 'standar pelayanan memuat jangka waktu penyelesaian',
  },
  'law-rule-name': {
    rule: 'UU 12/2011',
    article: 'Lampiran II angka 2 dan 3',
    asks: 'judul peraturan memuat jenis, nomor, tahun, dan nama',
  },
} as const satisfies Readonly<Record<string, Law>>;
export type LawId = keyof typeof LAWS;

/** Pictures a category or life event may choose; the site draws each from its icon set. */
export const ICONS = {
  'id-card': 'Kartu identitas',
  users: 'Keluarga',
  baby: 'Bayi',
  heart: 'Hati',
  flower: 'Bunga',
  'heart-crack': 'Hati retak',
  house: 'Rumah',
  truck: 'Truk pindahan',
  car: 'Mobil',
  plane: 'Pesawat',
  briefcase: 'Tas kerja',
  store: 'Warung',
  'graduation-cap': 'Topi wisuda',
  stethoscope: 'Stetoskop',
  'hand-heart': 'Tangan membantu',
  'file-search': 'Berkas hilang',
  receipt: 'Tanda terima',
  scale: 'Timbangan hukum',
  shield: 'Perisai',
  map: 'Peta tanah',
  plug: 'Listrik dan air',
  megaphone: 'Pengaduan',
  wallet: 'Dompet',
  accessibility: 'Disabilitas dan lansia',
  globe: 'Bola dunia',
  armchair: 'Pensiun',
  leaf: 'Lingkungan',
  landmark: 'Gedung pemerintah',
} as const;

/** What a list of search words is for. */
export const WORD_KINDS = {
  spelling: 'Ejaan lain dari kata yang sama (akte, ijin)',
  name: 'Singkatan dan nama lama (KK, IMB)',
  everyday: 'Kata sehari-hari, bahasa daerah, bahasa asing',
  filler: 'Kata tanya dan basa-basi, diabaikan (bagaimana, tolong)',
  weak: 'Kata kerja dan keterangan, kurang menentukan (bikin, biaya)',
  foreign: 'Kata di luar urusan layanan publik (resep, lirik)',
} as const;
