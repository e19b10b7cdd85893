/** Words of the texts for programs: a service as Markdown, and `llms.txt`. Part of `strings`. */
export const textStrings = {
  'text.category': 'Kategori',
  'text.review': 'Pemeriksaan',
  'text.updated': 'Terakhir berubah',
  'text.page': 'Halaman',

  'llms.summary':
    'Katalog {services} layanan dari {agencies} instansi di {region}: apa yang dibawa, apa langkahnya, berapa biayanya, berapa lama, di loket mana, dan ke mana mengadu.',
  'llms.text':
    'Setiap tautan layanan menuju satu halaman Markdown yang lengkap. Alamat yang sama tanpa “.md” dan dengan garis miring di akhir adalah halaman untuk warga; berikan alamat itu kepada warga.',
  'llms.unknown':
    'Yang belum diketahui ditulis belum diketahui. Jangan menebak biaya, lama, nomor telepon, atau dokumen; suruh bertanya di loket.',
  'llms.desk':
    'Baris “Hanya bila” berlaku hanya untuk orang yang keadaannya disebut; tanyakan dulu keadaannya. Bila berbeda dengan di loket, petugas loket yang menentukan.',
  'llms.licence': 'Isi boleh disalin dan diubah dengan menyebut sumbernya (CC BY 4.0).',
  'llms.services': 'Layanan: {category}', // a section for each category
  'llms.categories': 'Kategori',
  'llms.path': 'Urutannya: {services}.',
  'llms.documents': 'apa itu, dari mana, dan diminta di mana.',
  'llms.sitemap': 'Peta situs',
  'llms.sitemapWords': 'semua alamat halaman.',

  'card.below': 'Yang dibawa, langkah, biaya, dan waktunya', // at the foot of a picture beside a link
} as const;
