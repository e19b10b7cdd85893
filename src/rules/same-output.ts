import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { isExplained } from './explained.ts';
import { say, shown, type CatalogueDraft } from './finding.ts';
import { defineRule, present } from './rule.ts';

type Entry = readonly [id: string, service: Draft<Service>];

/** Services by their main result (first output); the others are by-products. */
function byMainOutput({ services }: CatalogueDraft): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [id, service] of services) {
    const document = service.outputs?.[0]?.document;
    if (document !== undefined)
      groups.set(document, [...(groups.get(document) ?? []), [id, service]]);
  }
  return groups;
}

/** All amounts of a service in rupiah; undefined if one is computed, unknown or unreadable. */
function amountsOf({ fees }: Draft<Service>): Set<number> | undefined {
  const amounts = [...present(fees)].map(([, fee]) => fee.amount);
  return amounts.length > 0 && amounts.every((amount) => typeof amount === 'number')
    ? new Set(amounts)
    : undefined;
}

const rupiah = (amounts: Set<number>) => [...amounts].map((amount) => `Rp${amount}`).join(', ');

export const samePrice = defineRule(
  {
    id: 'same-price',
    severity: 'warning',
    about: 'Dokumen yang sama tidak berbeda harga di dua layanan tanpa penjelasan.',
  },
  function* (catalogue) {
    for (const [document, group] of byMainOutput(catalogue)) {
      const priced = group.flatMap(([id, service]) => {
        const amounts = amountsOf(service);
        return amounts ? [{ id, service, amounts }] : [];
      });
      const [first, ...others] = priced;
      for (const { id, service, amounts } of first ? others : []) {
        if ([...amounts].some((amount) => first?.amounts.has(amount))) continue;
        if (!first || isExplained(service, 'price') || isExplained(first.service, 'price'))
          continue;
        yield {
          collection: 'services',
          id,
          path: ['fees'],
          message: say({
            found: `${catalogue.documents.get(document)?.name ?? document} berbiaya ${rupiah(amounts)} di sini, tetapi ${rupiah(first.amounts)} di services/${first.id}.yml`,
            expected: 'biaya yang sama untuk hasil yang sama, atau penjelasan bedanya',
            fix: 'Betulkan salah satu, atau tulis catatan dengan "Menjelaskan: price"',
          }),
        };
      }
    }
  },
);

export const oneIssuer = defineRule(
  {
    id: 'one-issuer',
    severity: 'warning',
    about: 'Dokumen yang sama tidak terbit dari dua instansi tanpa penjelasan.',
  },
  function* (catalogue) {
    for (const [document, group] of byMainOutput(catalogue)) {
      const [first, ...others] = group;
      if (!first) continue;
      const [firstId, firstService] = first;
      const offices = ({ agency, partners }: Draft<Service>) => [agency, ...(partners ?? [])];
      for (const [id, service] of others) {
        const shared = offices(service).some((office) => offices(firstService).includes(office));
        if (shared || isExplained(service, 'issuer') || isExplained(firstService, 'issuer'))
          continue;
        yield {
          collection: 'services',
          id,
          path: ['outputs', 0, 'document'],
          message: say({
            found: `${shown(catalogue.documents.get(document)?.name ?? document)} terbit di sini, tetapi dari instansi lain di services/${firstId}.yml`,
            expected: 'satu penerbit, atau penjelasan kapan ke mana',
            fix: 'Betulkan "Hasil" atau "Instansi", atau tulis catatan dengan "Menjelaskan: issuer"',
          }),
        };
      }
    }
  },
);
