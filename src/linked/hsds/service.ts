import { absolute, address, fragment } from '../../domain/addresses.ts';
import { need, type Catalogue, type WithId } from '../../domain/catalogue.ts';
import { whereOf } from '../../domain/steps.ts';
import { conditionText } from '../../i18n/condition-words.ts';
import { feeAmount } from '../../i18n/fee-words.ts';
import { requirementWords } from '../../i18n/record-words.ts';
import { durationWords } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { PLACES } from '../../schema/vocabulary.ts';
import { joined, said } from '../said.ts';
import { timeSaid } from '../time-said.ts';
import { attributes } from './attribute.ts';
import { location, serviceAtLocation } from './location.ts';
import { organization } from './organization.ts';
import { complaintContacts, type Uuid } from './parts.ts';

/** What many services share, made once. */
export interface Shared {
  readonly uuid: Uuid;
  readonly place: ReturnType<typeof location>;
  readonly organizations: ReadonlyMap<string, ReturnType<typeof organization>>;
}

/** The building and the agencies of a catalogue. */
export const sharedOf = ({ site, agencies }: Catalogue, uuid: Uuid): Shared => ({
  uuid,
  place: location(site, uuid),
  organizations: new Map(
    [...agencies].map(([id, agency]) => [id, organization(agency, site.url, uuid)]),
  ),
});

/** The way through the service as numbered lines: HSDS has one text for all steps. */
const process = ({ steps, questions }: Service): string =>
  steps
    .map(({ title, detail, place, at, duration, when, optional, actor }, index) => {
      const words = said([
        actor === 'officer' ? `${title} (${t('steps.officer')})` : title,
        joined([PLACES[place], at], ', '),
        detail,
        duration && durationWords(duration),
        conditionText(when, questions),
        optional ? t('steps.optional') : null,
      ]);
      return `${index + 1}. ${words}`;
    })
    .join('\n');

const costs = ({ id, fees, questions }: WithId<Service>, uuid: Uuid) =>
  fees.map((fee, index) => ({
    id: uuid('cost_option', id, `${index}`),
    option: said([
      fee.for,
      conditionText(fee.when, questions),
      fee.oneOf === null ? null : t('fees.oneOf'),
      fee.rare ? t('fees.rare') : null,
    ]),
    ...(fee.amount === null ? {} : { currency: 'IDR', amount: fee.amount }),
    amount_description: said([
      feeAmount(fee),
      fee.local ? t('fees.local') : null,
      fee.basis,
      fee.note,
    ]),
  }));

/** A service that is suspended says so in the alert, with the reason. */
function state({ status, notes }: Service) {
  const news = notes.filter(({ kind }) => kind === 'change').map(({ text }) => text);
  const alert = joined([joined([status.since, status.reason], ': '), ...news], ' ');
  return {
    status: status.state === 'active' ? 'active' : 'temporarily closed',
    ...(alert === '' ? {} : { alert }),
  };
}

/** One service with everything HSDS nests in it (HSDS 3, `/services/{id}`). */
export function hsdsService(
  service: WithId<Service>,
  catalogue: Catalogue,
  events: readonly string[],
  { uuid, place, organizations }: Shared,
  updated?: string,
) {
  const { id, review, channels, eligibility } = service;
  const { site, documents } = catalogue;
  const agency = need(catalogue.agencies, service.agency);
  const page = absolute(site.url, address.service(id));
  const atCounter = whereOf(service, agency).counters.length > 0;
  return {
    id: uuid('service', service.code),
    name: service.name,
    alternate_name: service.officialName,
    description: joined(
      [service.summary, timeSaid(service), service.result, service.validity],
      '\n',
    ),
    url: page,
    additional_urls: channels.flatMap(({ name, url, note }, index) =>
      url === null
        ? []
        : [{ id: uuid('url', id, `${index}`), label: joined([name, note], ': '), url }],
    ),
    ...state(service),
    application_process: process(service),
    fees_description: service.fees.map((fee) => `${fee.for}: ${feeAmount(fee)}`).join('\n'),
    ...(eligibility === null ? {} : { eligibility_description: eligibility }),
    ...(review.state === 'checked' && review.date ? { assured_date: review.date } : {}),
    ...(updated === undefined ? {} : { last_modified: `${updated}T00:00:00Z` }),
    organization: need(organizations, service.agency),
    languages: [{ id: uuid('language', id), name: t('linked.indonesian'), code: 'id' }],
    service_areas: [{ id: uuid('service_area', id), name: site.region }],
    service_at_locations: atCounter ? [serviceAtLocation(id, agency, site, place, uuid)] : [],
    required_documents: service.requirements.map((row) => {
      const document = need(documents, row.document);
      const words = requirementWords(row, service.questions, document.unit);
      return {
        id: uuid('required_document', id, row.id),
        document: said([
          `${document.name}: ${words.join('. ')}`,
          row.oneOf === null ? null : t('bring.oneOf'),
        ]),
        uri: `${page}#${fragment.requirement(row.id)}`,
      };
    }),
    cost_options: costs(service, uuid),
    contacts: complaintContacts(service.complaints, uuid, `service/${id}`),
    attributes: attributes(service, catalogue, events, uuid),
  };
}
