/**
 * The terms of CPSV-AP 3.2.0 (SEMICeu, 2024) that the catalogue uses: the one table from which the JSON-LD
 * context and the Turtle are both written. The official context is not used as it stands: it types every
 * text as `rdf:langString` and thereby loses its language.
 */

export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Name = `${keyof typeof PREFIXES}:${string}`;

export const CLASSES = {
  Agent: 'foaf:Agent',
  Address: 'locn:Address',
  BusinessEvent: 'cv:BusinessEvent',
  Channel: 'cv:Channel',
  Concept: 'skos:Concept',
  ContactPoint: 'cv:ContactPoint',
  Cost: 'cv:Cost',
  Dataset: 'dcat:Dataset',
  Document: 'foaf:Document',
  Event: 'cv:Event',
  Evidence: 'cv:Evidence',
  EvidenceType: 'cv:EvidenceType',
  LegalResource: 'eli:LegalResource',
  LifeEvent: 'cv:LifeEvent',
  LinguisticSystem: 'dct:LinguisticSystem',
  Location: 'dct:Location',
  Organization: 'org:Organization',
  Output: 'cv:Output',
  Participation: 'cv:Participation',
  PublicOrganisation: 'cv:PublicOrganisation',
  PublicService: 'cpsv:PublicService',
  Requirement: 'cv:Requirement',
  Rule: 'cpsv:Rule',
  TemporalEntity: 'time:TemporalEntity',
} as const satisfies Record<string, Name>;

/** How a value is written: an address, Indonesian text, a plain string, or a typed literal. */
export type Kind = 'id' | 'text' | 'string' | 'double' | 'duration' | 'date';

export const TERMS = {
  address: ['locn:address', 'id'],
  alternativeName: ['dct:alternative', 'text'],
  audience: ['dct:audience', 'id'],
  conformsTo: ['dct:conformsTo', 'id'],
  contactPage: ['cv:contactPage', 'id'],
  contactPoint: ['cv:contactPoint', 'id'],
  currency: ['cv:currency', 'id'],
  definedBy: ['cv:isDefinedBy', 'id'],
  description: ['dct:description', 'text'],
  email: ['cv:email', 'string'],
  follows: ['cpsv:follows', 'id'],
  fullAddress: ['locn:fullAddress', 'text'],
  fulfils: ['cv:fulfils', 'id'],
  hasChannel: ['cv:hasChannel', 'id'],
  hasCompetentAuthority: ['cv:hasCompetentAuthority', 'id'],
  hasCost: ['cv:hasCost', 'id'],
  hasInput: ['cpsv:hasInput', 'id'],
  hasInputType: ['cv:hasInputType', 'id'],
  hasLegalResource: ['cv:hasLegalResource', 'id'],
  hasPart: ['dct:hasPart', 'id'],
  hasParticipant: ['cv:hasParticipant', 'id'],
  hasParticipation: ['cv:hasParticipation', 'id'],
  hasRelatedService: ['cv:hasRelatedService', 'id'],
  hasSupportingEvidence: ['cv:hasSupportingEvidence', 'id'],
  hasValue: ['cv:hasValue', 'double'],
  holdsRequirement: ['cv:holdsRequirement', 'id'],
  homepage: ['foaf:homepage', 'id'],
  identifier: ['dct:identifier', 'string'],
  implements: ['cpsv:implements', 'id'],
  isGroupedBy: ['cv:isGroupedBy', 'id'],
  isPartOf: ['dct:isPartOf', 'id'],
  keyword: ['dcat:keyword', 'text'],
  landingPage: ['dcat:landingPage', 'id'],
  language: ['dct:language', 'id'],
  modified: ['dct:modified', 'date'],
  openingHours: ['cv:openingHours', 'id'],
  ownedBy: ['cv:ownedBy', 'id'],
  page: ['foaf:page', 'id'],
  participates: ['cv:participates', 'id'],
  prefLabel: ['skos:prefLabel', 'text'],
  processingTime: ['cv:processingTime', 'duration'],
  produces: ['cpsv:produces', 'id'],
  publisher: ['dct:publisher', 'id'],
  relation: ['dct:relation', 'id'],
  role: ['cv:role', 'id'],
  spatial: ['dct:spatial', 'id'],
  specialOpeningHours: ['cv:specialOpeningHoursSpecification', 'id'],
  status: ['adms:status', 'id'],
  telephone: ['cv:telephone', 'string'],
  thematicArea: ['cv:thematicArea', 'id'],
  title: ['dct:title', 'text'],
  type: ['dct:type', 'id'],
} as const satisfies Record<string, readonly [Name, Kind]>;

export type Term = keyof typeof TERMS;

/** `dct:title` → the full address of the term. */
export function iriOf(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`;
}
