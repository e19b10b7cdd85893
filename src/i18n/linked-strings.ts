/** Words in the data for search engines and other programs. */
export const linkedStrings = {
  'linked.dataset': 'Katalog layanan {name}', // name of the data set
  'linked.counter': 'Loket',
  'linked.online': 'Kanal lain',
  'linked.partner': 'Instansi mitra',
  'linked.rupiah': 'Rupiah',
  'linked.indonesian': 'Bahasa Indonesia',
  'linked.closedOn': 'Tutup: {days}', // holidays beside weekly hours
  'linked.categories': 'Kategori layanan', // names of our taxonomies
  'linked.events': 'Peristiwa hidup',
  'linked.audiences': 'Untuk siapa',
  'linked.ifNeeded': 'Bila perlu: {step}', // a step that not everybody takes
} as const;
