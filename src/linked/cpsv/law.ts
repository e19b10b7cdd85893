import type { Service } from '../../schema/service.ts';
import { idsOf, node, webPages, type Node } from './node.ts';
import type { Places } from './places.ts';

type Basis = Service['legalBasis'][number];

/** A rule, the same for all services that rest on it. */
const ruleId = (places: Places, { rule }: Basis): string => places.inFile('peraturan', rule);

/** What a service rests on: the rule, or an article of it. */
export const legalId = (places: Places, basis: Basis): string =>
  basis.article === null
    ? ruleId(places, basis)
    : places.inFile('peraturan', basis.rule, basis.article);

/** The rules and articles of a service; others may say them too, so the graph keeps the first. */
export function* legalNodes(places: Places, legalBasis: readonly Basis[]): Iterable<Node> {
  for (const basis of legalBasis) {
    const text = webPages([basis.url], basis.rule);
    const rule = node(ruleId(places, basis), 'LegalResource', {
      title: basis.rule,
      description: basis.about,
      page: idsOf(text),
    });
    yield rule;
    yield* text;
    if (basis.article !== null)
      yield node(legalId(places, basis), 'LegalResource', {
        title: `${basis.rule} ${basis.article}`,
        relation: rule['@id'],
      });
  }
}

/** The decree that set the Standar Pelayanan: the rule that the service itself follows. */
export function decree(id: string, standard: Service['standard'], places: Places): Node[] {
  const set = standard?.decree;
  if (!set) return [];
  return [
    node(id, 'Rule', {
      title: set.title,
      identifier: set.number,
      description: set.date === null ? set.number : `${set.number}, ${set.date}`,
      language: places.language,
    }),
  ];
}
