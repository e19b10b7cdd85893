import { absolute, address } from '../../domain/addresses.ts';
import type { Agency } from '../../schema/agency.ts';
import type { Site } from '../../schema/site.ts';
import type { WithId } from '../../domain/catalogue.ts';
import { counterWords } from '../../i18n/format.ts';
import { email, complaintContacts, phones, schedules, type Uuid } from './parts.ts';

/**
 * The building. An HSDS address must name street, city, province and postcode apart, which the catalogue does
 * not know; the address stands in the description as it is.
 */
export const location = (site: Site, uuid: Uuid) => ({
  id: uuid('location'),
  location_type: 'physical',
  name: site.name,
  url: absolute(site.url, address.home()),
  ...(site.address === null ? {} : { description: site.address }),
  ...(site.map === null ? {} : { external_identifier: site.map, external_identifier_type: 'url' }),
  phones: phones(site.contacts, uuid, 'location'),
  contacts: [
    ...(site.contacts.some(({ type }) => type === 'email')
      ? [{ id: uuid('contact', 'location'), name: site.name, ...email(site.contacts) }]
      : []),
    ...complaintContacts(site.complaints, uuid, 'location'),
  ],
  schedules: schedules(site.hours, site, uuid, 'location'),
});

/** A service at the counters of its agency in the building; hours only where they are its own. */
export const serviceAtLocation = (
  service: string,
  agency: WithId<Agency>,
  site: Site,
  place: ReturnType<typeof location>,
  uuid: Uuid,
) => ({
  id: uuid('service_at_location', service),
  description: counterWords(agency.counters),
  schedules: schedules(agency.hours, site, uuid, `service_at_location/${service}`),
  location: place,
});
