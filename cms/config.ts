/** The whole configuration of the editor, as both Decap and Sveltia read it. Pure. */
import type { Collection } from '../src/schema/index.ts';
import { formOf, type Choices } from './form.ts';
import type { Settings } from './settings.ts';

/** Folder of the catalogue inside the repository. */
const FOLDER = 'content';

/** Name of the branch on which local editing works, so that nobody's own folder is ever switched. */
export const LOCAL_BRANCH = 'penyuntingan';

/** Local editing: the server that `npm start` starts, at the same address as the site. */
export const LOCAL_BACKEND = {
  name: 'proxy',
  proxy_url: '/admin/api/v1/',
  branch: LOCAL_BRANCH,
} as const;

interface Words {
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
}

const WORDS: Readonly<Record<Collection, Words>> = {
  services: {
    label: 'Layanan',
    label_singular: 'Layanan',
    description: 'Setiap layanan: syarat, langkah, biaya, dan lamanya.',
  },
  documents: {
    label: 'Dokumen',
    label_singular: 'Dokumen',
    description: 'Dokumen yang diminta atau diterbitkan layanan.',
  },
  agencies: {
    label: 'Instansi',
    label_singular: 'Instansi',
    description: 'Instansi, loketnya, dan kontaknya.',
  },
  'life-events': {
    label: 'Peristiwa hidup',
    label_singular: 'Peristiwa hidup',
    description: 'Urutan layanan untuk orang yang sedang mengalaminya.',
  },
  words: {
    label: 'Kata pencarian',
    label_singular: 'Daftar kata',
    description:
      'Kata sehari-hari, bahasa daerah, singkatan, dan nama lama yang dikenali pencarian.',
  },
  redirects: {
    label: 'Alamat lama',
    label_singular: 'Alamat lama',
    description:
      'Ke mana alamat yang sudah terbit sekarang menuju, bila halamannya diganti atau dihapus.',
  },
  categories: {
    label: 'Kategori',
    label_singular: 'Kategori',
    description: 'Rak tempat layanan berdiri.',
  },
};

/** Ways to narrow the list of a collection. */
const VIEWS: Partial<Record<Collection, object>> = {
  services: {
    sortable_fields: ['name', 'agency', 'category'],
    view_filters: [
      { label: 'Belum diperiksa instansi', field: 'review.state', pattern: 'unchecked' },
      { label: 'Sumbernya lemah', field: 'confidence', pattern: 'low' },
      { label: 'Dihentikan sementara', field: 'status.state', pattern: 'suspended' },
    ],
    view_groups: [
      { label: 'Instansi', field: 'agency' },
      { label: 'Kategori', field: 'category' },
    ],
  },
};

function collection(name: Collection, choices: Choices) {
  return {
    name,
    ...WORDS[name],
    folder: `${FOLDER}/${name}`,
    create: true,
    extension: 'yml',
    format: 'yaml',
    identifier_field: 'name',
    slug: '{{slug}}',
    summary: '{{name}}',
    sortable_fields: ['name'],
    ...VIEWS[name],
    editor: { preview: name === 'services' },
    fields: formOf(name, choices),
  };
}

const building = (choices: Choices) => ({
  name: 'building',
  label: 'Gedung MPP',
  editor: { preview: false },
  files: [
    {
      name: 'site',
      label: 'Gedung MPP ini',
      file: `${FOLDER}/site.yml`,
      fields: formOf('site', choices),
    },
  ],
});

const ORDER: readonly Collection[] = [
  'services',
  'documents',
  'agencies',
  'life-events',
  'categories',
  'words',
  'redirects',
];

export interface ConfigParts {
  readonly settings: Settings;
  readonly choices: Choices;
  readonly siteUrl: string;
  /** True only while `npm start` runs: edit through the local server, without signing in. */
  readonly local: boolean;
}

/** The chosen place with the way to sign in there: PKCE needs neither a secret nor a server of ours. */
function signIn({ backend }: Settings) {
  return backend === null || backend.name === 'github'
    ? backend
    : { ...backend, auth_type: 'pkce' as const };
}

/** Configuration of the editor; null when there is nothing it could save to. */
export function configOf({ settings, choices, siteUrl, local }: ConfigParts) {
  const backend = local ? LOCAL_BACKEND : signIn(settings);
  if (backend === null) return null;
  return {
    backend: { ...backend, commit_messages: COMMIT_MESSAGES },
    site_url: siteUrl,
    display_url: siteUrl,
    publish_mode: settings.review ? ('editorial_workflow' as const) : ('simple' as const),
    media_folder: 'public/gambar',
    public_folder: '/gambar',
    slug: { encoding: 'ascii' as const, clean_accents: true, sanitize_replacement: '-' },
    collections: [...ORDER.map((name) => collection(name, choices)), building(choices)],
  };
}

/** What stands in the history where the editor's own words do not reach (deleting, pictures). */
const COMMIT_MESSAGES = {
  create: 'Tambah {{collection}} "{{slug}}"',
  update: 'Ubah {{collection}} "{{slug}}"',
  delete: 'Hapus {{collection}} "{{slug}}"',
  uploadMedia: 'Unggah gambar "{{path}}"',
  deleteMedia: 'Hapus gambar "{{path}}"',
};
