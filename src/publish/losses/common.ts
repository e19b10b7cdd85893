import type { Group } from './format.ts';

/** What no other format has a word for, or what is no business of anybody outside. */
export const nowhere: readonly Group[] = [
  [
    'Catatan kerja untuk memeriksa isi, bukan keterangan tentang layanan.',
    `services.notes.explains services.waivers.rule services.waivers.reason services.waivers.date
     services.review.by services.review.due services.confidence services.sources.name
     services.sources.url services.sources.confirms services.sources.seen`,
  ],
  [
    'Hanya mengatur tampilan situs.',
    `categories.icon categories.order life-events.icon life-events.order site.colour site.sample
     site.popular documents.common documents.singleUse documents.issuers documents.civilRegistration`,
  ],
  [
    'Kamus pencarian situs ini, bukan isi katalog.',
    'words.name words.kind words.rows.means words.rows.words',
  ],
  [
    'Alamat lama dijawab oleh halaman pengalih dan daftar pengalihan, bukan oleh data.',
    `redirects.name redirects.from redirects.to redirects.ended.date redirects.ended.reason
     redirects.ended.instead`,
  ],
  [
    'Format ini tidak mengenal pertanyaan; jawabannya hanya tampak di syarat dan biaya.',
    'services.questions.hint',
  ],
  [
    'Format ini tidak mengenal pertanyaan dan urutan kerja sebuah peristiwa; yang dimuat daftar layanannya.',
    `life-events.questions.id life-events.questions.text life-events.questions.hint
     life-events.questions.options.id life-events.questions.options.label life-events.services.phase
     life-events.services.why life-events.services.when life-events.services.due.text
     life-events.services.due.basis`,
  ],
  [
    'Komponen Standar Pelayanan 8 sampai 14 tidak punya padanan.',
    `services.standard.facilities services.standard.competence services.standard.supervision
     services.standard.staff services.standard.guarantee services.standard.safety
     services.standard.evaluation`,
  ],
  [
    'Hanya nama dokumen hasil yang dimuat.',
    'services.outputs.when services.outputs.note services.outputs.owner',
  ],
  ['Asal dokumen tidak punya padanan.', 'documents.origin'],
];
