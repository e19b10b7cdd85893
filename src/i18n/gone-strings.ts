/** Words of pages that lead elsewhere, say that something has ended, or stand where nothing is. */
export const goneStrings = {
  // pages that lead to another address, and those that say that something has ended
  'redirect.title': 'Menuju: {name}',
  'redirect.link': 'Buka halamannya',
  'ended.title': '{name}: tidak ada lagi',
  'ended.lead': 'Tidak ada lagi sejak {date}.',
  'ended.instead': 'Lihat penggantinya',

  // 404
  'missing.title': 'Halaman ini tidak ada',
  'missing.text':
    'Alamatnya mungkin salah ketik. Layanannya kemungkinan besar ada di daftar berikut.',
} as const;
