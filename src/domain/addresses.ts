/**
 * Every public address of the site, in one place. An address once published never dies
 * (design, section 4); changing one here needs a redirect.
 */
export const address = {
  home: () => '/',
  services: () => '/layanan/',
  service: (id: string) => `/layanan/${id}/`,
  /** The same page as Markdown, for programs that read text. */
  serviceText: (id: string) => `/layanan/${id}.md`,
  standard: (id: string) => `/layanan/${id}/standar/`,
  /** Everything an agency needs to lead people to a service: links, QR, snippet, badge, poster. */
  linking: (id: string) => `/layanan/${id}/tautkan/`,
  poster: (id: string) => `/layanan/${id}/poster/`,
  /** Short address for print and QR. */
  short: (code: string) => `/k/${code}/`,
  qr: (code: string, form: 'svg' | 'png') => `/k/${code}/qr.${form}`,
  /** The folder of all that other sites may show; no page of its own. */
  cards: () => '/sematan/',
  /** The card that other sites show in a frame, what describes it (oEmbed), and the badge. */
  card: (id: string) => `/sematan/${id}/`,
  oembed: (id: string) => `/sematan/${id}/oembed.json`,
  cardHeight: () => '/sematan/tinggi.js',
  badge: () => '/sematan/lencana.svg',
  agencies: () => '/instansi/',
  agency: (id: string) => `/instansi/${id}/`,
  documents: () => '/dokumen/',
  document: (id: string) => `/dokumen/${id}/`,
  lifeEvent: (id: string) => `/peristiwa/${id}/`,
  category: (id: string) => `/kategori/${id}/`,
  /** The record in the editor; not for citizens, but a link on every page leads there. */
  editor: (collection: string, id: string) => `/admin/#/collections/${collection}/entries/${id}`,
  search: () => '/cari/',
  plan: () => '/rencana/',
  /** The plan with these services (ids or codes) added to what it holds already. */
  planWith: (...services: readonly string[]) => `/rencana/#tambah=${services.join('.')}`,
  /** The plan asking which services of this life event to add. */
  planEvent: (id: string) => `/rencana/#peristiwa=${id}`,
  changes: () => '/perubahan/',
  changesFeed: () => '/perubahan/umpan.xml',
  agencyFeed: (id: string) => `/perubahan/${id}/umpan.xml`,
  about: () => '/tentang/',
  accessibility: () => '/aksesibilitas/',
  privacy: () => '/privasi/',
  /** What this device keeps for days without signal. */
  offline: () => '/luring/',
  /** The catalogue on one page for programs that read text (llmstxt.org). */
  llms: () => '/llms.txt',
  sitemap: () => '/sitemap.xml',
  /** Pictures that other sites show beside a link to a page. */
  picture: () => '/kartu/situs.png',
  categoryPicture: (id: string) => `/kartu/kategori-${id}.png`,
  lifeEventPicture: (id: string) => `/kartu/peristiwa-${id}.png`,
  /** A file of the open data, by its name below the version: `services.json`. */
  data: (name: string) => `/api/v1/${name}`,
  /** The whole catalogue as CPSV-AP; its fragments name what has no page of its own. */
  cpsv: () => '/api/v1/cpsv-ap.jsonld',
  cpsvTurtle: () => '/api/v1/cpsv-ap.ttl',
  /** Open Referral HSDS, laid out as its API is: `services.json`, `services/<uuid>.json`. */
  hsds: (file: string) => `/api/v1/hsds/${file}.json`,
  /** What the other formats cannot hold. */
  losses: () => '/api/v1/tidak-termuat.json',
} as const;

/**
 * The full address of a path (`/layanan/`) on a site whose own address may end in a folder
 * (`https://kota.example/mpp`).
 */
export const absolute = (siteUrl: string, path: string): string =>
  new URL(path.slice(1), siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;

/** Fragment ids inside a service page; part of the public contract too. */
export const fragment = {
  bring: 'yang-dibawa',
  eligibility: 'untuk-siapa',
  channels: 'kanal',
  steps: 'langkah',
  questions: 'pertanyaan',
  result: 'hasil',
  fees: 'biaya',
  time: 'lama',
  legal: 'dasar-hukum',
  complaints: 'pengaduan',
  confidence: 'kepastian',
  changes: 'perubahan',
  /** A day on the page of all changes. */
  changeDay: (day: string) => `hari-${day}`,
  /** Where to complain about anything, at the foot of every page. */
  siteComplaints: 'pengaduan-mpp',
  /** Hours and address of the building, on the home page. */
  visit: 'datang',
  related: 'terkait',
  glossary: 'singkatan',
  requirement: (id: string) => `dokumen-${id}`,
  step: (id: string) => `langkah-${id}`,
  question: (id: string) => `pertanyaan-${id}`,
} as const;
