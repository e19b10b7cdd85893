import { need, type Catalogue, type WithId } from '../../domain/catalogue.ts';
import { whereOf } from '../../domain/steps.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { isoDuration } from '../duration.ts';
import { timeSaid } from '../time-said.ts';
import { counterChannel } from './agency.ts';
import { contactPoint } from './contact.ts';
import { costs } from './cost.ts';
import { evidences, requirements } from './evidence.ts';
import { decree, legalId, legalNodes } from './law.ts';
import { idsOf, node, webPages, type Node } from './node.ts';
import type { Places } from './places.ts';

/** Ways besides the counter, with their pages. */
const channels = ({ id, channels, agency }: WithId<Service>, places: Places): Node[] =>
  channels.flatMap(({ name, url, note }, index) => {
    const pages = webPages([url], name);
    const channel = node(places.inFile('layanan', id, 'kanal', `${index + 1}`), 'Channel', {
      title: name,
      identifier: `${id}/kanal/${index + 1}`,
      description: note,
      type: places.code('channel', 'online'),
      ownedBy: places.agency(agency),
      page: idsOf(pages),
    });
    return [channel, ...pages];
  });

/** The agencies that take part beside the one that answers for it. */
const participations = ({ id, partners }: WithId<Service>, places: Places): Node[] =>
  partners.map((partner) =>
    node(places.inFile('layanan', id, 'mitra', partner), 'Participation', {
      identifier: `${id}/mitra/${partner}`,
      description: t('linked.partner'),
      role: places.code('role', 'partner'),
      hasParticipant: places.agency(partner),
    }),
  );

/** A service and everything that is its own. `events`: ids of the life events it belongs to. */
export function* serviceNodes(
  service: WithId<Service>,
  catalogue: Catalogue,
  events: readonly string[],
  places: Places,
  updated: string | undefined,
): Iterable<Node> {
  const { id } = service;
  const own = {
    channels: channels(service, places),
    costs: costs(service, places),
    evidences: evidences(service, catalogue, places),
    requirements: requirements(service, places),
    participations: participations(service, places),
    decree: decree(places.inFile('layanan', id, 'sk'), service.standard, places),
    contacts: service.complaints.flatMap((complaint, index) =>
      contactPoint(places.inFile('layanan', id, 'pengaduan', `${index + 1}`), complaint),
    ),
  };
  const agency = need(catalogue.agencies, service.agency);
  const atCounter = whereOf(service, agency).counters.length > 0;
  yield node(places.service(id), 'PublicService', {
    title: service.name,
    alternativeName: service.officialName,
    identifier: service.code,
    description: [service.summary, timeSaid(service), service.result, service.validity].filter(
      (text) => text !== null,
    ),
    hasCompetentAuthority: places.agency(service.agency),
    hasParticipation: idsOf(own.participations),
    thematicArea: places.category(service.category),
    isGroupedBy: events.map((event) => places.event(event)),
    audience: service.audience.map((who) => places.code('audience', who)),
    status: places.code('status', service.status.state),
    keyword: service.keywords,
    language: places.language,
    spatial: places.region,
    isPartOf: places.dataset,
    processingTime: isoDuration(service.time),
    modified: updated,
    hasChannel: [
      ...(atCounter ? [counterChannel(places, agency.id)] : []),
      ...idsOf(own.channels, 'Channel'),
    ],
    hasCost: idsOf(own.costs),
    hasInput: idsOf(own.evidences),
    hasInputType: service.requirements.map(({ document }) => places.document(document)),
    holdsRequirement: idsOf(own.requirements),
    produces: service.outputs.map(({ document }) => places.document(document)),
    hasLegalResource: service.legalBasis.map((basis) => legalId(places, basis)),
    follows: idsOf(own.decree),
    contactPoint: idsOf(own.contacts, 'ContactPoint'),
  });
  for (const nodes of Object.values(own)) yield* nodes;
  yield* legalNodes(places, service.legalBasis);
}
