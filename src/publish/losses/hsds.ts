import { nowhere } from './common.ts';
import type { Format } from './format.ts';

const IN_WORDS = 'Hanya sebagai kalimat di dalam isian teks; HSDS tidak punya isian untuknya.';

/** Open Referral HSDS 3.1: made for social services; steps, law and results have no place of their own. */
export const hsdsFormat: Format = {
  name: 'Open Referral HSDS 3.1',
  files: '/api/v1/hsds/services.json, /api/v1/hsds/services/{id}.json',
  held: `
    services.code service.id
    services.name service.name
    services.officialName service.alternate_name
    services.summary service.description
    services.agency service.organization
    services.category attribute.taxonomy_term
    services.lifeEvents attribute.taxonomy_term
    services.audience attribute.taxonomy_term
    services.eligibility service.eligibility_description
    services.status.state service.status
    services.status.reason service.alert
    services.status.since service.alert
    services.questions.id required_document.document, cost_option.option
    services.questions.text required_document.document, cost_option.option
    services.questions.options.id required_document.document, cost_option.option
    services.questions.options.label required_document.document, cost_option.option
    services.requirements.id required_document.uri
    services.requirements.document required_document.document
    services.requirements.holders.who required_document.document
    services.requirements.holders.label required_document.document
    services.requirements.holders.people required_document.document
    services.requirements.holders.originals required_document.document
    services.requirements.holders.copies required_document.document
    services.requirements.holders.certifiedCopies required_document.document
    services.requirements.holders.digital required_document.document
    services.requirements.kept required_document.document
    services.requirements.earlier required_document.document
    services.requirements.sometimes required_document.document
    services.requirements.when required_document.document
    services.requirements.oneOf required_document.document
    services.requirements.note required_document.document
    services.steps.title service.application_process
    services.steps.detail service.application_process
    services.steps.actor service.application_process
    services.steps.place service.application_process, service_at_location
    services.steps.at service.application_process
    services.steps.duration.min service.application_process
    services.steps.duration.max service.application_process
    services.steps.duration.unit service.application_process
    services.steps.duration.note service.application_process
    services.steps.when service.application_process
    services.steps.optional service.application_process
    services.time.value service.description
    services.time.unit service.description
    services.time.kind service.description
    services.time.from service.description
    services.time.note service.description
    services.time.basis service.description
    services.fees.for cost_option.option
    services.fees.amount cost_option.amount
    services.fees.formula cost_option.amount_description
    services.fees.per cost_option.amount_description
    services.fees.rare cost_option.option
    services.fees.when cost_option.option
    services.fees.oneOf cost_option.option
    services.fees.local cost_option.amount_description
    services.fees.basis cost_option.amount_description
    services.fees.note cost_option.amount_description
    services.result service.description
    services.validity service.description
    services.channels.name url.label
    services.channels.url url.url
    services.channels.note url.label
    services.complaints.name contact.name
    services.complaints.contacts.type phone.type
    services.complaints.contacts.value phone.number, contact.email
    services.notes.kind service.alert
    services.notes.text service.alert
    services.review.state service.assured_date
    services.review.date service.assured_date
    agencies.name organization.name
    agencies.shortName organization.alternate_name
    agencies.level organization.legal_status
    agencies.summary organization.description
    agencies.counters.label service_at_location.description
    agencies.counters.floor service_at_location.description
    agencies.hours.*.open schedule.opens_at
    agencies.hours.*.close schedule.closes_at
    agencies.hours.*.breaks.from schedule.closes_at
    agencies.hours.*.breaks.to schedule.opens_at
    agencies.website organization.website
    agencies.contacts.type phone.type
    agencies.contacts.value phone.number, organization.email
    agencies.complaints.name contact.name
    agencies.complaints.contacts.type phone.type
    agencies.complaints.contacts.value phone.number, contact.email
    documents.name required_document.document
    documents.unit required_document.document
    categories.name taxonomy_term.name
    categories.summary taxonomy_term.description
    life-events.name taxonomy_term.name
    life-events.summary taxonomy_term.description
    life-events.services.service attribute.taxonomy_term
    site.name location.name
    site.region service_area.name
    site.url service.url
    site.timeZone schedule.timezone
    site.address location.description
    site.map location.external_identifier
    site.contacts.type phone.type
    site.contacts.value phone.number, contact.email
    site.hours.*.open schedule.opens_at
    site.hours.*.close schedule.closes_at
    site.hours.*.breaks.from schedule.closes_at
    site.hours.*.breaks.to schedule.opens_at
    site.holidays.date schedule.notes
    site.holidays.name schedule.notes
    site.complaints.name contact.name
    site.complaints.contacts.type phone.type
    site.complaints.contacts.value phone.number, contact.email
  `,
  partly: [
    [
      IN_WORDS,
      `services.status.reason services.status.since services.questions.id services.questions.text
       services.questions.options.id services.questions.options.label
       services.requirements.document services.requirements.holders.who
       services.requirements.holders.label services.requirements.holders.people
       services.requirements.holders.originals services.requirements.holders.copies
       services.requirements.holders.certifiedCopies services.requirements.holders.digital
       services.requirements.kept services.requirements.earlier services.requirements.sometimes
       services.requirements.when services.requirements.oneOf services.requirements.note
       services.steps.title services.steps.detail services.steps.actor services.steps.place
       services.steps.at services.steps.duration.min services.steps.duration.max
       services.steps.duration.unit services.steps.duration.note services.steps.when
       services.steps.optional services.time.value services.time.unit services.time.kind
       services.time.from services.time.note services.time.basis services.fees.formula
       services.fees.per services.fees.rare services.fees.when services.fees.oneOf
       services.fees.local services.fees.basis services.fees.note services.result
       services.validity documents.unit site.holidays.date site.holidays.name`,
    ],
    ['Hanya catatan perubahan yang dimuat.', 'services.notes.kind services.notes.text'],
    ['Hanya tanggal pemeriksaan yang sudah selesai.', 'services.review.state'],
    ['Kanal tanpa alamat web tidak dimuat.', 'services.channels.name services.channels.note'],
    [
      'Situs dan tempat tidak punya isian di contact.',
      `services.complaints.contacts.type services.complaints.contacts.value
       agencies.contacts.type agencies.contacts.value agencies.complaints.contacts.type
       agencies.complaints.contacts.value site.contacts.type site.contacts.value
       site.complaints.contacts.type site.complaints.contacts.value`,
    ],
    [
      'HSDS meminta jalan, kota, provinsi, dan kode pos terpisah; alamat kami satu kalimat.',
      'site.address',
    ],
    ['Urutan kerja layanan tidak dimuat.', 'life-events.services.service'],
  ],
  lost: [
    ...nowhere,
    ['HSDS hanya mengenal satu organisasi untuk satu layanan.', 'services.partners'],
    ['Langkah dimuat sebagai satu teks, tanpa pengenal.', 'services.steps.id'],
    ['HSDS tidak mengenal dokumen hasil.', 'services.outputs.document'],
    [
      'HSDS tidak mengenal dasar hukum.',
      `services.legalBasis.rule services.legalBasis.about services.legalBasis.article
       services.legalBasis.url services.standard.decree.number services.standard.decree.date
       services.standard.decree.title`,
    ],
    ['HSDS tidak mengenal kata cari.', 'services.keywords life-events.keywords'],
    [
      'Keterangan kontak tidak punya isian.',
      'services.complaints.note agencies.complaints.note site.complaints.note',
    ],
    [
      'Dokumen persyaratan hanya disebut namanya.',
      `documents.otherNames documents.summary documents.recognise documents.party documents.obtain
       documents.formUrl`,
    ],
    [
      'Peristiwa hidup dimuat sebagai istilah: nama dan ringkasan.',
      'life-events.intro life-events.reminders',
    ],
    ['Selalu bahasa Indonesia di katalog ini.', 'site.languages'],
    ['HSDS tidak mengenal lambang tempat.', 'site.logo'],
  ],
};
