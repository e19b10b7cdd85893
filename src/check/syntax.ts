import type { YAMLError } from 'yaml';
import type { Sentences } from '../rules/finding.ts';

type Code = YAMLError['code'];

const alias: Sentences = {
  found: 'Ada tanda & atau * di awal isian, yang berarti menyalin isian lain',
  expected: 'tiap isian ditulis lengkap di tempatnya',
  fix: 'Tulis ulang isiannya; bila tanda itu bagian dari teks, beri tanda kutip',
};
const tag: Sentences = {
  found: 'Ada tanda seru di awal isian, yang berarti perintah khusus',
  expected: 'isian biasa tanpa tanda seru di depannya',
  fix: 'Hapus tanda seru dan kata yang menempel; bila bagian dari teks, beri tanda kutip',
};
const colon: Sentences = {
  found:
    'Ada titik dua di tengah teks yang tidak diberi tanda kutip, atau baris yang tidak sejajar',
  expected: 'satu nama isian di satu baris',
  fix: 'Beri tanda kutip di awal dan akhir teksnya, atau sejajarkan barisnya',
};
const indent: Sentences = {
  found: 'Awal baris ini tidak sejajar dengan baris lain di kelompoknya',
  expected: 'isian sekelompok diawali spasi yang sama banyak',
  fix: 'Tambah atau kurangi spasi di awal baris',
};
const escape: Sentences = {
  found: 'Ada garis miring terbalik yang tidak dikenal di dalam tanda kutip ganda',
  expected: 'tanda kutip tunggal untuk teks yang memuat garis miring terbalik',
  fix: "Ganti tanda kutip ganda dengan tanda kutip tunggal ('…')",
};
const general: Sentences = {
  found: 'Ada tanda yang tidak pada tempatnya di baris ini',
  expected: 'nama isian, titik dua, spasi, lalu isinya',
  fix: 'Bila isinya memuat tanda khusus, beri tanda kutip di awal dan akhirnya',
};
const leftOver: Sentences = {
  found: 'Ada tulisan lebih di akhir isian, misalnya sesudah tanda kutip penutup',
  expected: 'seluruh teks di dalam satu pasang tanda kutip',
  fix: 'Hapus yang berlebih, atau tulis dua kali tanda kutip yang ada di dalam teks',
};
const listInLine: Sentences = {
  found: 'Daftar bertanda hubung ditulis di baris nama isiannya',
  expected: 'tiap butir daftar di baris baru',
  fix: 'Pindahkan tanda hubung dan isinya ke baris berikutnya',
};
const directive: Sentences = {
  found: 'Ada baris perintah khusus yang diawali tanda persen',
  expected: 'berkas langsung dimulai dengan isian pertama',
  fix: 'Hapus baris itu',
};

export const conflict: Sentences = {
  found: 'Dua perubahan pada berkas ini bentrok dan belum digabung',
  expected: 'satu isi saja, tanpa baris <<<<<<<, =======, dan >>>>>>>',
  fix: 'Pilih isi yang benar, lalu hapus isi yang lain dan ketiga baris itu',
};

/** What the parser's codes mean to somebody who does not know the parser. */
const BY_CODE: Readonly<Partial<Record<Code, Sentences>>> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  MULTIPLE_ANCHORS: alias,
  TAG_RESOLVE_FAILED: tag,
  MULTIPLE_TAGS: tag,
  BAD_COLLECTION_TYPE: tag,
  BAD_PROP_ORDER: tag,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: escape,
  BAD_INDENT: indent,
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: {
    found: 'Ada daftar bertanda hubung di dalam kurung',
    expected: 'di dalam kurung dipisah koma saja',
    fix: 'Tulis daftarnya di baris-baris sendiri, tanpa kurung',
  },
  BAD_SCALAR_START: {
    found: 'Teks ini diawali tanda yang punya arti khusus (@, `, atau %)',
    expected: 'teks seperti itu di dalam tanda kutip',
    fix: 'Beri tanda kutip di awal dan akhir teksnya',
  },
  KEY_OVER_1024_CHARS: {
    found: 'Nama isian sebelum titik dua terlalu panjang',
    expected: 'nama isian yang pendek',
    fix: 'Beri tanda kutip bila ini teks, bukan nama isian',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'Ada baris tanpa titik dua, atau teks yang bersambung ke baris berikutnya',
    expected: 'nama isian, titik dua, spasi, lalu isinya',
    fix: 'Tambahkan titik dua, atau beri spasi di awal sambungan teks',
  },
  MULTIPLE_DOCS: {
    found: 'Ada baris --- yang membagi berkas menjadi beberapa bagian',
    expected: 'satu isian untuk satu berkas',
    fix: 'Hapus baris --- dan pindahkan bagian lain ke berkas sendiri',
  },
  RESOURCE_EXHAUSTION: {
    found: 'Isian bertingkat terlalu dalam',
    expected: 'paling banyak beberapa tingkat, seperti contoh di panduan',
    fix: 'Periksa tanda kurung atau tanda hubung yang berulang',
  },
  TAB_AS_INDENT: {
    found: 'Awal baris memakai tab',
    expected: 'spasi, dua untuk tiap tingkat',
    fix: 'Ganti tab dengan spasi',
  },
};

/** MISSING_CHAR covers many things; the parser's words tell them apart. */
const MISSING: readonly (readonly [RegExp, Sentences])[] = [
  [
    /closing|quote/i,
    {
      found: 'Tanda kutip dibuka tetapi tidak ditutup',
      expected: 'tanda kutip di awal dan di akhir teks',
      fix: 'Tambahkan tanda kutip penutup',
    },
  ],
  [
    /comment/i,
    {
      found: 'Ada tanda pagar yang menempel pada teks',
      expected: 'teks yang memuat tanda pagar diberi tanda kutip',
      fix: 'Beri tanda kutip, atau beri spasi sebelum tanda pagar',
    },
  ],
  [
    /followed by map values|sequence item without/i,
    {
      found: 'Baris ini tidak punya titik dua atau tanda hubung',
      expected: 'nama isian, titik dua, spasi, lalu isinya',
      fix: 'Tambahkan titik dua dan spasi sesudah nama isian, atau sejajarkan barisnya',
    },
  ],
  [
    /flow|expected|items/i,
    {
      found: 'Ada kurung yang tidak ditutup atau koma yang kurang',
      expected: 'kurung buka dan tutup berpasangan, isinya dipisah koma',
      fix: 'Tambahkan kurung penutup atau koma',
    },
  ],
  [/directives/i, directive],
  [/tags and anchors/i, tag],
];

/** A fault of the parser in an editor's words; its own text is never shown. */
export function inWords(code: Code, message: string): Sentences {
  if (code === 'MISSING_CHAR')
    return MISSING.find(([pattern]) => pattern.test(message))?.[1] ?? general;
  if (code === 'BAD_INDENT' && /end with a/i.test(message)) return MISSING[3]?.[1] ?? general;
  if (code === 'UNEXPECTED_TOKEN') {
    if (/at node end/i.test(message)) return leftOver;
    if (/on same line with key/i.test(message)) return listInLine;
  }
  return BY_CODE[code] ?? general;
}
