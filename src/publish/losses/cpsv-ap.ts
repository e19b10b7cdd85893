import { nowhere } from './common.ts';
import type { Format } from './format.ts';

const IN_WORDS = 'Hanya sebagai kalimat di dct:description; CPSV-AP tidak punya isian untuknya.';

/** CPSV-AP 3.2: the closest to our own words, but without steps and questions. */
export const cpsvAp: Format = {
  name: 'CPSV-AP 3.2',
  files: '/api/v1/cpsv-ap.jsonld, /api/v1/cpsv-ap.ttl',
  held: `
    services.code PublicService dct:identifier
    services.name PublicService dct:title
    services.officialName PublicService dct:alternative
    services.summary PublicService dct:description
    services.agency cv:hasCompetentAuthority
    services.partners cv:hasParticipation
    services.category cv:thematicArea
    services.lifeEvents cv:isGroupedBy
    services.audience dct:audience
    services.eligibility Requirement dct:title
    services.status.state adms:status
    services.questions.id Evidence dct:description, Cost dct:description
    services.questions.text Evidence dct:description, Cost dct:description
    services.questions.options.id Evidence dct:description, Cost dct:description
    services.questions.options.label Evidence dct:description, Cost dct:description
    services.requirements.id Evidence dct:identifier
    services.requirements.document Evidence dct:conformsTo, cv:hasInputType
    services.requirements.holders.who Evidence dct:description
    services.requirements.holders.label Evidence dct:description
    services.requirements.holders.people Evidence dct:description
    services.requirements.holders.originals Evidence dct:description
    services.requirements.holders.copies Evidence dct:description
    services.requirements.holders.certifiedCopies Evidence dct:description
    services.requirements.holders.digital Evidence dct:description
    services.requirements.kept Evidence dct:description
    services.requirements.earlier Evidence dct:description
    services.requirements.sometimes Evidence dct:description
    services.requirements.when Evidence dct:description
    services.requirements.oneOf Requirement cv:hasSupportingEvidence
    services.requirements.note Evidence dct:description
    services.steps.place cv:hasChannel
    services.time.value cv:processingTime
    services.time.unit cv:processingTime
    services.time.kind cv:processingTime
    services.time.from PublicService dct:description
    services.time.note PublicService dct:description
    services.time.basis PublicService dct:description
    services.fees.for Cost dct:description
    services.fees.amount Cost cv:hasValue
    services.fees.formula Cost dct:description
    services.fees.per Cost dct:description
    services.fees.rare Cost dct:description
    services.fees.when Cost dct:description
    services.fees.oneOf Cost dct:description
    services.fees.local Cost dct:description
    services.fees.basis Cost dct:description
    services.fees.note Cost dct:description
    services.outputs.document cpsv:produces
    services.result PublicService dct:description
    services.validity PublicService dct:description
    services.legalBasis.rule LegalResource dct:title
    services.legalBasis.about LegalResource dct:description
    services.legalBasis.article LegalResource dct:title
    services.legalBasis.url LegalResource foaf:page
    services.channels.name Channel dct:title
    services.channels.url Channel foaf:page
    services.channels.note Channel dct:description
    services.complaints.name ContactPoint dct:title
    services.complaints.contacts.type ContactPoint
    services.complaints.contacts.value ContactPoint cv:telephone, cv:email, cv:contactPage
    services.complaints.note ContactPoint dct:description
    services.standard.decree.number Rule dct:identifier
    services.standard.decree.date Rule dct:description
    services.standard.decree.title Rule dct:title
    services.keywords dcat:keyword
    agencies.name PublicOrganisation skos:prefLabel
    agencies.shortName PublicOrganisation dct:alternative
    agencies.level PublicOrganisation dct:type
    agencies.summary PublicOrganisation dct:description
    agencies.counters.label Channel dct:description
    agencies.counters.floor Channel dct:description
    agencies.hours.*.open TemporalEntity dct:description
    agencies.hours.*.close TemporalEntity dct:description
    agencies.hours.*.breaks.from TemporalEntity dct:description
    agencies.hours.*.breaks.to TemporalEntity dct:description
    agencies.website foaf:homepage
    agencies.contacts.type ContactPoint
    agencies.contacts.value ContactPoint cv:telephone, cv:email, cv:contactPage
    agencies.complaints.name ContactPoint dct:title
    agencies.complaints.contacts.type ContactPoint
    agencies.complaints.contacts.value ContactPoint cv:telephone, cv:email, cv:contactPage
    agencies.complaints.note ContactPoint dct:description
    documents.name EvidenceType dct:title, Output dct:title
    documents.otherNames dct:alternative
    documents.summary dct:description
    documents.recognise dct:description
    documents.party dct:description
    documents.obtain dct:description
    documents.formUrl foaf:page
    documents.unit Evidence dct:description
    categories.name Concept skos:prefLabel
    categories.summary Concept dct:description
    life-events.name Event dct:title
    life-events.summary Event dct:description
    life-events.intro Event dct:description
    life-events.keywords dcat:keyword
    life-events.services.service cv:hasRelatedService
    life-events.reminders Event dct:description
    site.name PublicOrganisation skos:prefLabel
    site.region dct:spatial
    site.url @id
    site.address locn:fullAddress
    site.contacts.type ContactPoint
    site.contacts.value ContactPoint cv:telephone, cv:email, cv:contactPage
    site.hours.*.open TemporalEntity dct:description
    site.hours.*.close TemporalEntity dct:description
    site.hours.*.breaks.from TemporalEntity dct:description
    site.hours.*.breaks.to TemporalEntity dct:description
    site.holidays.date TemporalEntity dct:description
    site.holidays.name TemporalEntity dct:description
    site.complaints.name ContactPoint dct:title
    site.complaints.contacts.type ContactPoint
    site.complaints.contacts.value ContactPoint cv:telephone, cv:email, cv:contactPage
    site.complaints.note ContactPoint dct:description
  `,
  partly: [
    [
      'Lama dalam hari kerja, contoh, dan perkiraan tidak bisa ditulis sebagai xsd:duration; ditulis dengan kata.',
      'services.time.value services.time.unit services.time.kind',
    ],
    [
      IN_WORDS,
      `services.questions.id services.questions.text services.questions.options.id
       services.questions.options.label services.requirements.holders.who
       services.requirements.holders.label services.requirements.holders.people
       services.requirements.holders.originals services.requirements.holders.copies
       services.requirements.holders.certifiedCopies services.requirements.holders.digital
       services.requirements.kept services.requirements.earlier services.requirements.sometimes
       services.requirements.when services.requirements.note services.time.from
       services.time.note services.time.basis services.fees.for services.fees.formula
       services.fees.per services.fees.rare services.fees.when services.fees.oneOf
       services.fees.local services.fees.basis services.fees.note services.result
       services.validity services.standard.decree.date agencies.counters.label
       agencies.counters.floor agencies.hours.*.open agencies.hours.*.close
       agencies.hours.*.breaks.from agencies.hours.*.breaks.to site.hours.*.open
       site.hours.*.close site.hours.*.breaks.from site.hours.*.breaks.to site.holidays.date
       site.holidays.name documents.unit documents.recognise documents.party documents.obtain
       life-events.reminders`,
    ],
    ['Hanya disebut bisa di loket.', 'services.steps.place'],
    [
      'Telepon, WhatsApp, dan SMS tidak dibedakan.',
      `services.complaints.contacts.type agencies.contacts.type agencies.complaints.contacts.type
       site.contacts.type site.complaints.contacts.type`,
    ],
    ['Urutan kerja layanan tidak dimuat.', 'life-events.services.service'],
  ],
  lost: [
    ...nowhere,
    [
      'CPSV-AP 3.2 tidak mengenal langkah.',
      `services.steps.id services.steps.title services.steps.detail services.steps.actor
       services.steps.at services.steps.duration.min services.steps.duration.max
       services.steps.duration.unit services.steps.duration.note services.steps.when
       services.steps.optional`,
    ],
    [
      'adms:status hanya kode, tanpa alasan dan tanggal.',
      'services.status.reason services.status.since',
    ],
    [
      'CPSV-AP tidak mengenal catatan dan pemeriksaan isi.',
      'services.notes.kind services.notes.text services.review.state services.review.date',
    ],
    ['Selalu bahasa Indonesia di katalog ini.', 'site.languages'],
    ['Jam ditulis sebagai waktu setempat.', 'site.timeZone'],
    ['CPSV-AP tidak mengenal gambar dan tautan peta.', 'site.logo site.map'],
  ],
};
