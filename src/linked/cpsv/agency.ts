import type { WithId } from '../../domain/catalogue.ts';
import { counterWords } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Agency } from '../../schema/agency.ts';
import { contactPoint } from './contact.ts';
import { openingHours } from './hours.ts';
import { idsOf, node, webPages, type Node } from './node.ts';
import type { Places } from './places.ts';

/** The counters of an agency in the building, as a channel; services lead here. */
export const counterChannel = (places: Places, agency: string): string =>
  places.inFile('loket', agency);

/** An agency, how to reach it, and its counters. `siteHours`: the node with the hours of the building. */
export function* agencyNodes(
  agency: WithId<Agency>,
  places: Places,
  siteHours: string | null,
): Iterable<Node> {
  const { id, counters } = agency;
  const own =
    agency.contacts.length > 0 ? contactPoint(places.inFile('instansi', id, 'kontak'), agency) : [];
  const complaints = agency.complaints.flatMap((complaint, index) =>
    contactPoint(places.inFile('instansi', id, 'pengaduan', `${index + 1}`), complaint),
  );
  const hours = agency.hours
    ? [openingHours(places.inFile('instansi', id, 'jam'), agency.hours)]
    : [];
  const site = webPages([agency.website], agency.name);
  const points = [...own, ...complaints];
  yield node(places.agency(id), ['PublicOrganisation', 'Organization', 'Agent'], {
    title: agency.name,
    prefLabel: agency.name,
    alternativeName: agency.shortName,
    identifier: id,
    description: agency.summary,
    type: places.code('level', agency.level),
    spatial: places.region,
    homepage: idsOf(site),
    contactPoint: idsOf(points, 'ContactPoint'),
  });
  yield* site;
  yield* points;
  yield* hours;
  if (counters.length === 0) return;
  const when = idsOf(hours)[0] ?? siteHours;
  yield node(counterChannel(places, id), 'Channel', {
    title: t('steps.counter', { agency: agency.shortName ?? agency.name }),
    identifier: `loket/${id}`,
    description: counterWords(counters),
    type: places.code('channel', 'counter'),
    ownedBy: places.agency(id),
    openingHours: when,
  });
}
