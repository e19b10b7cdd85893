import type { Library } from '../../domain/library.ts';
import { t } from '../../i18n/strings.ts';
import { contactPoint } from './contact.ts';
import { holidayHours, openingHours } from './hours.ts';
import { idsOf, node, type Node } from './node.ts';
import type { Places } from './places.ts';

const CONTACTS = 'kontak';

/** The data set, the region, and the MPP that publishes it. */
export function* building({ catalogue }: Library, places: Places): Iterable<Node> {
  const { site, services } = catalogue;
  const located = places.inFile('alamat');
  const hours = site.hours ? [openingHours(places.inFile('jam'), site.hours)] : [];
  const closed =
    site.holidays.length > 0 ? [holidayHours(places.inFile('libur'), site.holidays)] : [];
  const own =
    site.contacts.length > 0
      ? contactPoint(places.inFile(CONTACTS), { name: site.name, contacts: site.contacts })
      : [];
  const complaints = site.complaints.flatMap((complaint, index) =>
    contactPoint(places.inFile(CONTACTS, `${index + 1}`), complaint),
  );
  yield node(places.dataset, 'Dataset', {
    title: t('linked.dataset', { name: site.name }),
    description: t('site.tagline'),
    publisher: places.building,
    landingPage: places.home,
    language: places.language,
    hasPart: [...services.keys()].map((id) => places.service(id)),
  });
  yield node(places.home, 'Document', { title: site.name });
  yield node(places.region, 'Location', { title: site.region });
  yield node(places.building, ['PublicOrganisation', 'Organization', 'Agent'], {
    title: site.name,
    prefLabel: site.name,
    identifier: places.building,
    spatial: places.region,
    homepage: places.home,
    address: site.address === null ? null : located,
    contactPoint: idsOf([...own, ...complaints], 'ContactPoint'),
    openingHours: idsOf(hours),
    specialOpeningHours: idsOf(closed),
  });
  if (site.address !== null) yield node(located, 'Address', { fullAddress: site.address });
  yield* [...hours, ...closed, ...own, ...complaints];
}
