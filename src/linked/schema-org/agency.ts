import type { GovernmentOffice, Organization } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { WithId } from '../../domain/catalogue.ts';
import type { Agency } from '../../schema/agency.ts';
import type { Site } from '../../schema/site.ts';
import { buildingId } from './building.ts';
import { complaintPoints, reachable } from './contact.ts';
import { openingHours } from './hours.ts';

/** An enterprise of the state is no part of the government; everybody else in an MPP is. */
const typeOf = ({ level }: Agency) =>
  level === 'enterprise' ? ('Organization' as const) : ('GovernmentOrganization' as const);

/** Enough of an agency to name it and to find the rest on its page. */
export const agencyLink = (siteUrl: string, agency: WithId<Agency>) => ({
  '@type': typeOf(agency),
  '@id': absolute(siteUrl, address.agency(agency.id)),
  name: agency.name,
});

/** Its counters in the building; hours of its own are those of its counters. */
function counters(agency: Agency, site: Site): GovernmentOffice | { '@id': string } | undefined {
  if (agency.counters.length === 0) return undefined;
  const here = { '@id': buildingId(site.url) };
  if (agency.hours === null) return here;
  return {
    '@type': 'GovernmentOffice',
    name: agency.name,
    containedInPlace: here,
    openingHoursSpecification: openingHours(agency.hours),
  };
}

/** The agency of an agency page. */
export function agencyThing(agency: WithId<Agency>, site: Site): Organization {
  const location = counters(agency, site);
  const points = complaintPoints(agency.complaints);
  return {
    ...agencyLink(site.url, agency),
    ...(agency.shortName === null ? {} : { alternateName: agency.shortName }),
    description: agency.summary,
    ...(location === undefined ? {} : { location }),
    ...reachable(agency.contacts),
    ...(agency.website === null ? {} : { url: agency.website }),
    ...(points.length > 0 ? { contactPoint: points } : {}),
  };
}
