import type { Choices } from '../../src/planner/index.ts';

/** A situation from life, worked out by hand before the engine was asked. */
export interface Situation {
  readonly picked: string;
  readonly answers?: Choices['answers'];
  /** `a < b`: a stands before b, for b waits for it. `a | b`: neither waits for the other. */
  readonly order: string;
  /** Keys of papers and the group they must stand in and no other; `-` is nowhere. */
  readonly bag?: Readonly<Record<string, string>>;
  /** All the people that are asked for, as `service.person`. */
  readonly people?: readonly string[];
  /** All rings that are told, as `from > to reason`. */
  readonly rings?: readonly string[];
}

const BEREAVED = 'surat-keterangan-kematian akta-kematian surat-keterangan-ahli-waris';

export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'a family moves in with a newborn': {
    picked: 'pindah-datang akta-kelahiran kk-perubahan-data kia bpjs-kesehatan-bayi',
    order:
      'pindah-datang < akta-kelahiran, akta-kelahiran < kk-perubahan-data, akta-kelahiran < kia, akta-kelahiran < bpjs-kesehatan-bayi',
    bag: {
      'akta-kelahiran/child': 'issued',
      'kartu-keluarga/other@pindah-datang:kepala-keluarga-yang-ditumpangi': 'have',
      'skpwni/applicant': 'get',
    },
    people: ['akta-kelahiran.family-head', 'bpjs-kesehatan-bayi.parent'],
    rings: [],
  },
  'a newborn at home: the family card is in the drawer': {
    picked: 'akta-kelahiran kia bpjs-kesehatan-bayi imunisasi-anak',
    order: 'akta-kelahiran < kia, akta-kelahiran < bpjs-kesehatan-bayi, imunisasi-anak | kia',
    bag: { 'akta-kelahiran/child': 'issued', 'kartu-keluarga/applicant': 'have' },
    people: [],
    rings: [],
  },
  'a widow, nothing answered: her own cards come along': {
    picked: `${BEREAVED} bpjs-kesehatan-lapor-meninggal taspen-pensiunan-meninggal klaim-jkm`,
    order:
      'surat-keterangan-kematian < akta-kematian, akta-kematian < surat-keterangan-ahli-waris, surat-keterangan-ahli-waris < klaim-jkm, akta-kematian < taspen-pensiunan-meninggal, akta-kematian < bpjs-kesehatan-lapor-meninggal',
    bag: {
      'ktp-el/applicant': 'have',
      'kartu-keluarga/applicant': 'have',
      'kartu-keluarga/deceased': 'have',
      'kartu-keluarga/deceased/earlier': '-',
      'akta-kematian/deceased': 'issued',
      'surat-keterangan-ahli-waris/applicant': 'issued',
      'surat-keterangan-ahli-waris/heir': '-',
    },
    rings: [],
  },
  'a widow whose husband stood in the KK: the new one is waited for': {
    picked: `${BEREAVED} taspen-pensiunan-meninggal`,
    answers: { 'akta-kematian.kk': 'ya', 'akta-kematian.kejadian': 'rumah' },
    order: 'akta-kematian < taspen-pensiunan-meninggal',
    bag: {
      'kartu-keluarga/applicant': 'issued',
      'kartu-keluarga/applicant/earlier': 'have',
      'ktp-el/deceased': 'have sometimes',
    },
  },
  'land and bank for the heirs': {
    picked: `${BEREAVED} bphtb balik-nama-waris slik-ojk bayar-pbb-p2`,
    answers: {
      'bphtb.asal': 'waris',
      'slik-ojk.untuk': 'almarhum',
      'balik-nama-waris.nilai': 'di-atas',
    },
    order:
      'surat-keterangan-ahli-waris < bphtb, bphtb < balik-nama-waris, bayar-pbb-p2 < bphtb, surat-keterangan-ahli-waris < slik-ojk, akta-kematian < balik-nama-waris',
    bag: {
      'surat-keterangan-ahli-waris/applicant': 'issued',
      'surat-keterangan-ahli-waris/heir': '-',
      'ktp-el/heir:semua': 'have',
    },
    people: [],
    rings: [],
  },
  'a food stall': {
    picked: 'spp-irt nib-perorangan penyuluhan-keamanan-pangan sertifikat-halal-self-declare',
    order:
      'nib-perorangan < penyuluhan-keamanan-pangan, penyuluhan-keamanan-pangan < spp-irt, nib-perorangan < sertifikat-halal-self-declare, spp-irt | sertifikat-halal-self-declare',
    bag: {
      'nib/applicant': 'issued',
      'ktp-el/applicant': 'have',
      'sertifikat-pkp/applicant': 'issued',
    },
    people: [],
    rings: [],
  },
  'a lost wallet, nothing answered': {
    picked: 'sim-hilang-rusak ktp-el-hilang surat-keterangan-kehilangan',
    order:
      'surat-keterangan-kehilangan < ktp-el-hilang, ktp-el-hilang < sim-hilang-rusak, surat-keterangan-kehilangan < sim-hilang-rusak',
    bag: { 'ktp-el/applicant': 'issued sometimes', 'surat-kehilangan-polisi/applicant': 'issued' },
    people: [],
    rings: [],
  },
  'a lost wallet that held the KTP-el: the KK stands in at the police': {
    picked: 'ktp-el-hilang surat-keterangan-kehilangan',
    answers: { 'surat-keterangan-kehilangan.barang': 'ktp-el' },
    order: 'surat-keterangan-kehilangan < ktp-el-hilang',
    bag: { 'ktp-el/applicant': '-', 'kartu-keluarga/applicant': 'have sometimes' },
    rings: [],
  },
  'a used car from another region': {
    picked:
      'pengesahan-stnk-tahunan mutasi-keluar-kendaraan mutasi-masuk-kendaraan perpanjangan-stnk-lima-tahunan',
    answers: {
      'mutasi-keluar-kendaraan.pemilik': 'ganti',
      'perpanjangan-stnk-lima-tahunan.bpkb': 'ada',
    },
    order:
      'mutasi-keluar-kendaraan < mutasi-masuk-kendaraan, mutasi-masuk-kendaraan < perpanjangan-stnk-lima-tahunan, mutasi-masuk-kendaraan < pengesahan-stnk-tahunan',
    bag: { 'ktp-el/applicant': 'have', 'ktp-el/owner': '-', 'ktp-el/buyer': '-' },
  },
  'a used car changes its owner, too': {
    picked: 'balik-nama-kendaraan mutasi-keluar-kendaraan perpanjangan-stnk-lima-tahunan',
    answers: { 'balik-nama-kendaraan.daerah': 'beda' },
    order:
      'mutasi-keluar-kendaraan < balik-nama-kendaraan, balik-nama-kendaraan < perpanjangan-stnk-lima-tahunan',
    bag: { 'berkas-mutasi-kendaraan/applicant': 'issued' },
  },
  'the papers of a car are lost, both: each office asks for the other': {
    picked: 'stnk-hilang bpkb-hilang surat-keterangan-kehilangan',
    answers: {
      'stnk-hilang.sebab': 'hilang',
      'stnk-hilang.bpkb': 'sendiri',
      'bpkb-hilang.sebab': 'hilang',
      'surat-keterangan-kehilangan.barang': 'beberapa',
    },
    order: 'surat-keterangan-kehilangan < stnk-hilang, surat-keterangan-kehilangan < bpkb-hilang',
    rings: ['bpkb-hilang > stnk-hilang common'],
  },
  'a wedding of two from different regions': {
    picked:
      'kk-baru ktp-el-perubahan-data pendaftaran-nikah rekomendasi-nikah surat-pengantar-nikah',
    answers: {
      'kk-baru.sebab': 'menikah',
      'kk-baru.tercatat': 'islam',
      'ktp-el-perubahan-data.status': 'nikah-islam',
      'pendaftaran-nikah.tempat': 'tidak',
    },
    order:
      'surat-pengantar-nikah < rekomendasi-nikah, rekomendasi-nikah < pendaftaran-nikah, pendaftaran-nikah < kk-baru, kk-baru < ktp-el-perubahan-data',
    bag: { 'buku-nikah/applicant': 'issued', 'surat-rekomendasi-nikah/applicant': 'issued' },
  },
  'a divorce before the Pengadilan Agama': {
    picked: 'pisah-kk ktp-el-perubahan-data cerai-gugat',
    answers: {
      'pisah-kk.sebab': 'cerai-islam',
      'ktp-el-perubahan-data.status': 'cerai-islam',
      'cerai-gugat.anak': 'ya',
    },
    order: 'cerai-gugat < pisah-kk, pisah-kk < ktp-el-perubahan-data',
    bag: { 'akta-cerai/applicant': 'issued' },
    people: [],
  },
  'a divorce of others': {
    picked: 'pisah-kk akta-perceraian ktp-el-perubahan-data',
    answers: { 'pisah-kk.sebab': 'cerai-lain', 'ktp-el-perubahan-data.status': 'cerai-lain' },
    order: 'akta-perceraian < pisah-kk, akta-perceraian < ktp-el-perubahan-data',
    bag: { 'akta-perceraian/applicant': 'issued' },
    people: [],
  },
  'a first job': {
    picked: 'npwp-orang-pribadi kartu-pencari-kerja-ak1 skck-baru ktp-el-baru',
    answers: {
      'npwp-orang-pribadi.keadaan': 'npwp-sendiri',
      'skck-baru.kewarganegaraan': 'wni',
      'skck-baru.ktp': 'sudah',
    },
    order:
      'ktp-el-baru < npwp-orang-pribadi, ktp-el-baru < kartu-pencari-kerja-ak1, ktp-el-baru < skck-baru, skck-baru | kartu-pencari-kerja-ak1',
    bag: { 'ktp-el/applicant': 'issued', 'kartu-keluarga/applicant': 'have sometimes' },
    people: [],
    rings: [],
  },
  'work abroad': {
    picked: 'id-pmi-perseorangan paspor-baru-dewasa rekomendasi-paspor-pmi kartu-pencari-kerja-ak1',
    answers: { 'paspor-baru-dewasa.tujuan': 'bekerja' },
    order:
      'kartu-pencari-kerja-ak1 < rekomendasi-paspor-pmi, rekomendasi-paspor-pmi < paspor-baru-dewasa, paspor-baru-dewasa < id-pmi-perseorangan',
    bag: {
      'rekomendasi-paspor-cpmi/applicant': 'issued',
      'surat-persetujuan-keluarga': 'forms',
      'paspor/applicant': 'issued',
    },
    rings: [],
  },
  'land is sold': {
    picked: 'balik-nama-jual-beli bphtb validasi-pph-tanah',
    answers: { 'bphtb.asal': 'jual-beli' },
    order: 'bphtb < balik-nama-jual-beli',
    bag: {
      'sspd-bphtb-tervalidasi/applicant': 'issued',
      'ktp-el/seller': 'have',
    },
    rings: [],
  },
  'a shop is built': {
    picked: 'slf pbg kkpr nib-perorangan',
    answers: { 'pbg.bangunan': 'usaha', 'slf.keadaan': 'pbg' },
    order: 'kkpr < pbg, pbg < slf',
    bag: {
      'kkpr/applicant': 'issued',
      'pbg/applicant': 'issued',
      'ktp-el/owner:pemilik-bangunan': '-',
    },
    rings: [],
  },
  'umrah with children': {
    picked: 'vaksin-meningitis-icv paspor-haji-umrah paspor-anak',
    order: 'paspor-haji-umrah < vaksin-meningitis-icv, paspor-anak | vaksin-meningitis-icv',
    bag: { 'paspor/applicant': 'issued', 'paspor/child': '-' },
    rings: [],
  },
  'school: the letter of birth serves before the certificate is there': {
    picked: 'spmb-sekolah akta-kelahiran kia',
    order: 'akta-kelahiran | spmb-sekolah, akta-kelahiran < kia, kia | spmb-sekolah',
    bag: { 'akta-kelahiran/child': 'issued' },
    rings: [],
  },
  'a child is adopted': {
    picked:
      'pengangkatan-anak kk-perubahan-data izin-pengasuhan-anak-angkat surat-keterangan-sehat',
    order: 'pengangkatan-anak < kk-perubahan-data',
    bag: { 'skck/wife': 'get', 'surat-keterangan-sehat/wife': 'get' },
    people: ['izin-pengasuhan-anak-angkat.husband', 'izin-pengasuhan-anak-angkat.wife'],
  },
  retiring: {
    picked: 'taspen-pensiun bpjs-kesehatan-pindah-segmen npwp-orang-pribadi',
    answers: { 'npwp-orang-pribadi.keadaan': 'npwp-sendiri' },
    order: 'npwp-orang-pribadi < taspen-pensiun, npwp-orang-pribadi | bpjs-kesehatan-pindah-segmen',
    bag: { 'npwp/applicant': 'issued', 'ktp-el/applicant': 'have' },
    people: ['bpjs-kesehatan-pindah-segmen.family-head'],
    rings: [],
  },
  'leaving one region for another': {
    picked: 'sim-perpanjangan pindah-datang pindah-keluar',
    order: 'pindah-keluar < pindah-datang, pindah-datang < sim-perpanjangan',
    bag: { 'skpwni/applicant': 'issued', 'ktp-el/applicant': 'issued' },
    people: [],
    rings: ['pindah-datang > pindah-keluar common'],
  },
};
