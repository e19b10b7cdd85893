import { AUDIENCES, LEVELS, STATES } from '../../schema/vocabulary.ts';
import { t } from '../../i18n/strings.ts';
import { node, type Node } from './node.ts';
import type { Places } from './places.ts';

/** Kinds of channel; CPSV-AP leaves the list to whoever publishes. */
const CHANNELS = { counter: t('linked.counter'), online: t('linked.online') } as const;
const ROLES = { partner: t('linked.partner') } as const;

/** Our closed lists as concepts, each once, with those of the EU that we point to. */
export function* codes(places: Places): Iterable<Node> {
  const lists = {
    audience: AUDIENCES,
    level: LEVELS,
    status: STATES,
    channel: CHANNELS,
    role: ROLES,
  };
  for (const [list, words] of Object.entries(lists))
    for (const [value, label] of Object.entries(words))
      yield node(places.code(list, value), 'Concept', { prefLabel: label, identifier: value });
  yield node(places.currency, 'Concept', { prefLabel: t('linked.rupiah'), identifier: 'IDR' });
  yield node(places.language, 'LinguisticSystem', { prefLabel: t('linked.indonesian') });
}
