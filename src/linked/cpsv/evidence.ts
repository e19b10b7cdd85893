import { fragment } from '../../domain/addresses.ts';
import { need, type Catalogue, type WithId } from '../../domain/catalogue.ts';
import { requirementWords } from '../../i18n/record-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { said } from '../said.ts';
import { node, type Node } from './node.ts';
import type { Places } from './places.ts';

/** What to bring: one Evidence each. Whose, how many and when have no terms and are said in words. */
export const evidences = (
  { id, requirements, questions }: WithId<Service>,
  { documents }: Pick<Catalogue, 'documents'>,
  places: Places,
): Node[] =>
  requirements.map((row) => {
    const document = need(documents, row.document);
    return node(places.servicePart(id, fragment.requirement(row.id)), 'Evidence', {
      title: document.name,
      identifier: `${id}/${row.id}`,
      description: said(requirementWords(row, questions, document.unit)),
      conformsTo: places.document(row.document),
      language: places.language,
    });
  });

/** Who may apply, and each group of documents of which one is enough, as Requirements. */
export function requirements(service: WithId<Service>, places: Places): Node[] {
  const { id, eligibility } = service;
  const groups = new Map<string, string[]>();
  for (const row of service.requirements) {
    if (row.oneOf === null) continue;
    const evidence = places.servicePart(id, fragment.requirement(row.id));
    groups.set(row.oneOf, [...(groups.get(row.oneOf) ?? []), evidence]);
  }
  const who =
    eligibility === null
      ? []
      : [
          node(places.servicePart(id, fragment.eligibility), 'Requirement', {
            title: eligibility,
            identifier: `${id}/${fragment.eligibility}`,
          }),
        ];
  const choices = [...groups].map(([group, evidence]) =>
    node(places.inFile('layanan', id, 'pilihan', group), 'Requirement', {
      title: t('bring.oneOf'),
      identifier: `${id}/pilihan/${group}`,
      hasSupportingEvidence: evidence,
    }),
  );
  return [...who, ...choices];
}
