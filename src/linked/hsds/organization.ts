import { absolute, address } from '../../domain/addresses.ts';
import type { WithId } from '../../domain/catalogue.ts';
import type { Agency } from '../../schema/agency.ts';
import { LEVELS } from '../../schema/vocabulary.ts';
import { complaintContacts, email, phones, type Uuid } from './parts.ts';

/** An agency as an HSDS organization. */
export const organization = (agency: WithId<Agency>, siteUrl: string, uuid: Uuid) => ({
  id: uuid('organization', agency.id),
  name: agency.name,
  ...(agency.shortName === null ? {} : { alternate_name: agency.shortName }),
  description: agency.summary,
  ...email(agency.contacts),
  ...(agency.website === null ? {} : { website: agency.website }),
  legal_status: LEVELS[agency.level],
  uri: absolute(siteUrl, address.agency(agency.id)),
  phones: phones(agency.contacts, uuid, `organization/${agency.id}`),
  contacts: complaintContacts(agency.complaints, uuid, `organization/${agency.id}`),
});
