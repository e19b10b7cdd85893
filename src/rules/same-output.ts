import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import type { EXPLANATIONS } from '../schema/vocabulary.ts';
import { explaining, isExplained } from './explained.ts';
import { say, shown, type CatalogueDraft } from './finding.ts';
import { defineRule, present } from './rule.ts';
import { nameIn, recordName, rupiah } from './words.ts';

interface Entry {
  readonly id: string;
  readonly service: Draft<Service>;
}

/** Two services with the same main result, of which neither explains how it differs from the other. */
interface Rivals {
  readonly document: string;
  readonly first: Entry;
  readonly other: Entry;
}

/** Compares the first service of each main result (first output; the others are by-products) with the rest. */
function* rivals(
  { services }: CatalogueDraft,
  about: keyof typeof EXPLANATIONS,
  isComparable: (service: Draft<Service>) => boolean = () => true,
): Generator<Rivals> {
  const firsts = new Map<string, Entry>();
  for (const [id, service] of services) {
    const document = service.outputs?.[0]?.document;
    if (document === undefined || !isComparable(service)) continue;
    const other = { id, service };
    const first = firsts.get(document);
    if (!first) firsts.set(document, other);
    else if (!isExplained(service, about) && !isExplained(first.service, about))
      yield { document, first, other };
  }
}

/** All amounts of a service in rupiah; none if one is computed, unknown or unreadable. */
function amountsOf({ fees }: Draft<Service>): number[] {
  const amounts = [...present(fees)].map(([, fee]) => fee.amount);
  return amounts.every((amount) => typeof amount === 'number') ? [...new Set(amounts)] : [];
}

const inRupiah = (amounts: readonly number[]) => amounts.map(rupiah).join(', ');

export const samePrice = defineRule(
  {
    id: 'same-price',
    severity: 'warning',
    about: 'Dokumen yang sama tidak berbeda harga di dua layanan tanpa penjelasan.',
  },
  function* (catalogue) {
    const isPriced = (service: Draft<Service>) => amountsOf(service).length > 0;
    for (const { document, first, other } of rivals(catalogue, 'price', isPriced)) {
      const [here, there] = [amountsOf(other.service), amountsOf(first.service)];
      if (here.some((amount) => there.includes(amount))) continue;
      yield {
        collection: 'services',
        id: other.id,
        path: ['fees'],
        message: say({
          found: `${nameIn(catalogue.documents, document)} berbiaya ${inRupiah(here)} di sini, tetapi ${inRupiah(there)} di ${recordName(catalogue, 'services', first.id)}`,
          expected: 'biaya yang sama untuk hasil yang sama, atau penjelasan bedanya',
          fix: `Betulkan salah satu, atau ${explaining('price')}`,
        }),
      };
    }
  },
);

const officesOf = ({ agency, partners }: Draft<Service>) => [agency, ...(partners ?? [])];

export const oneIssuer = defineRule(
  {
    id: 'one-issuer',
    severity: 'warning',
    about: 'Dokumen yang sama tidak terbit dari dua instansi tanpa penjelasan.',
  },
  function* (catalogue) {
    for (const { document, first, other } of rivals(catalogue, 'issuer')) {
      const known = officesOf(first.service);
      if (officesOf(other.service).some((office) => known.includes(office))) continue;
      yield {
        collection: 'services',
        id: other.id,
        path: ['outputs', 0, 'document'],
        message: say({
          found: `${shown(nameIn(catalogue.documents, document))} terbit di sini, tetapi dari instansi lain di ${recordName(catalogue, 'services', first.id)}`,
          expected: 'satu penerbit, atau penjelasan kapan ke mana',
          fix: `Betulkan "Hasil" atau "Instansi", atau ${explaining('issuer')}`,
        }),
      };
    }
  },
);
