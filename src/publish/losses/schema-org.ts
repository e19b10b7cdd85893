import { nowhere } from './common.ts';
import type { Format } from './format.ts';

/** JSON-LD in the pages: short, because the page beside it says the rest. */
export const schemaOrg: Format = {
  name: 'schema.org',
  files: 'JSON-LD di setiap halaman',
  held: `
    services.code GovernmentService.identifier
    services.name GovernmentService.name
    services.officialName GovernmentService.alternateName
    services.agency GovernmentService.provider
    services.category GovernmentService.serviceType
    services.audience GovernmentService.audience
    services.steps.id HowToStep.url
    services.steps.title HowToStep.text
    services.steps.actor HowTo.step
    services.steps.place GovernmentService.availableChannel
    services.steps.optional HowToStep.text
    services.steps.when HowToStep.text
    services.time.value ServiceChannel.processingTime
    services.time.unit ServiceChannel.processingTime
    services.time.kind ServiceChannel.processingTime
    services.fees.for Offer.name
    services.fees.amount Offer.price
    services.fees.per UnitPriceSpecification.unitText
    services.outputs.document GovernmentService.serviceOutput
    services.channels.name ServiceChannel.name
    services.channels.url ServiceChannel.serviceUrl
    agencies.name GovernmentOrganization.name
    agencies.shortName GovernmentOrganization.alternateName
    agencies.level GovernmentOrganization atau Organization
    agencies.summary GovernmentOrganization.description
    agencies.counters.label GovernmentOrganization.location
    agencies.hours.*.open OpeningHoursSpecification.opens
    agencies.hours.*.close OpeningHoursSpecification.closes
    agencies.hours.*.breaks.from OpeningHoursSpecification.closes
    agencies.hours.*.breaks.to OpeningHoursSpecification.opens
    agencies.website GovernmentOrganization.url
    agencies.contacts.type GovernmentOrganization.telephone, email
    agencies.contacts.value GovernmentOrganization.telephone, email
    agencies.complaints.name ContactPoint.name
    agencies.complaints.contacts.type ContactPoint.telephone, email, url
    agencies.complaints.contacts.value ContactPoint.telephone, email, url
    documents.name Thing.name
    documents.otherNames Thing.alternateName
    documents.summary Thing.description
    categories.name GovernmentService.serviceType
    life-events.name BreadcrumbList
    life-events.services.service ItemList
    site.name WebSite.name, GovernmentOffice.name
    site.region GovernmentService.areaServed
    site.url @id
    site.languages WebSite.inLanguage
    site.logo GovernmentOffice.logo
    site.address PostalAddress.streetAddress
    site.map GovernmentOffice.hasMap
    site.contacts.type GovernmentOffice.telephone, email
    site.contacts.value GovernmentOffice.telephone, email
    site.hours.*.open OpeningHoursSpecification.opens
    site.hours.*.close OpeningHoursSpecification.closes
    site.hours.*.breaks.from OpeningHoursSpecification.closes
    site.hours.*.breaks.to OpeningHoursSpecification.opens
    site.holidays.date specialOpeningHoursSpecification.validFrom
    site.holidays.name specialOpeningHoursSpecification.name
    site.complaints.name ContactPoint.name
    site.complaints.contacts.type ContactPoint.telephone, email, url
    site.complaints.contacts.value ContactPoint.telephone, email, url
  `,
  partly: [
    [
      'Lama dalam hari kerja, contoh, dan perkiraan tidak bisa ditulis sebagai durasi ISO 8601.',
      'services.time.value services.time.unit services.time.kind',
    ],
    ['Langkah petugas tidak dimuat: HowTo berisi yang dikerjakan warga.', 'services.steps.actor'],
    [
      'Hanya ditandai "Bila perlu", tanpa syaratnya.',
      'services.steps.when services.steps.optional',
    ],
    [
      'Biaya yang dihitung atau belum diketahui tidak punya angka, jadi bukan Offer.',
      'services.fees.for services.fees.amount',
    ],
    ['Kanal tanpa alamat web tidak dimuat.', 'services.channels.name'],
    ['Hanya dibedakan pemerintah atau BUMN/BUMD.', 'agencies.level'],
    ['Hanya disebut ada loketnya di gedung ini.', 'agencies.counters.label'],
    [
      'Satu nomor, satu surel, dan satu situs; SMS, WhatsApp, dan tempat tidak dimuat.',
      `agencies.contacts.type agencies.contacts.value agencies.complaints.contacts.type
       agencies.complaints.contacts.value site.contacts.type site.contacts.value
       site.complaints.contacts.type site.complaints.contacts.value agencies.complaints.name
       site.complaints.name`,
    ],
  ],
  lost: [
    ...nowhere,
    [
      'Teks panjang berada di halaman yang sama dan tidak diulang, supaya halaman tetap ringan.',
      `services.summary services.eligibility services.result services.validity services.steps.detail
       services.steps.at services.notes.kind services.notes.text services.keywords
       categories.summary life-events.summary life-events.intro life-events.keywords
       life-events.reminders documents.recognise documents.party documents.obtain
       documents.formUrl documents.unit agencies.counters.floor`,
    ],
    [
      'GovernmentService tidak mengenal persyaratan dokumen.',
      `services.requirements.id services.requirements.document services.requirements.holders.who
       services.requirements.holders.label services.requirements.holders.people
       services.requirements.holders.originals services.requirements.holders.copies
       services.requirements.holders.certifiedCopies services.requirements.holders.digital
       services.requirements.kept services.requirements.earlier services.requirements.sometimes
       services.requirements.when services.requirements.oneOf services.requirements.note`,
    ],
    [
      'Format ini tidak mengenal pertanyaan.',
      'services.questions.id services.questions.text services.questions.options.id services.questions.options.label',
    ],
    [
      'GovernmentService tidak mengenal status dan pemeriksaan.',
      'services.status.state services.status.reason services.status.since services.review.state services.review.date',
    ],
    ['Pengurutan pencarian peristiwa dihitung dari peristiwanya.', 'services.lifeEvents'],
    ['Hanya satu penyelenggara (provider) yang dimuat.', 'services.partners'],
    [
      'HowToStep tidak mengenal lama yang berupa rentang.',
      'services.steps.duration.min services.steps.duration.max services.steps.duration.unit services.steps.duration.note',
    ],
    [
      'Durasi ISO 8601 tidak memuat keterangan.',
      'services.time.from services.time.note services.time.basis',
    ],
    [
      'Offer tidak memuat cara menghitung, syarat, atau dasar biaya.',
      `services.fees.formula services.fees.rare services.fees.when services.fees.oneOf
       services.fees.local services.fees.basis services.fees.note`,
    ],
    [
      'GovernmentService tidak mengenal dasar hukum.',
      `services.legalBasis.rule services.legalBasis.about services.legalBasis.article
       services.legalBasis.url services.standard.decree.number services.standard.decree.date
       services.standard.decree.title`,
    ],
    ['ServiceChannel dimuat tanpa keterangan.', 'services.channels.note'],
    [
      'Pengaduan satu layanan tertulis di halamannya; yang dimuat pengaduan instansi dan gedung.',
      'services.complaints.name services.complaints.contacts.type services.complaints.contacts.value services.complaints.note',
    ],
    ['ContactPoint dimuat tanpa keterangan.', 'agencies.complaints.note site.complaints.note'],
    ['Jam ditulis sebagai waktu setempat, tanpa zona.', 'site.timeZone'],
  ],
};
