import type { Offer } from 'schema-dts';
import type { Fee } from '../../schema/service.ts';

/** A fee with a figure; what is computed or not known is no offer. 0 is free (Google, Offer). */
export const offers = (fees: readonly Fee[]): Offer[] =>
  fees.flatMap(({ for: name, amount, per }) => {
    if (amount === null) return [];
    const price = { price: amount, priceCurrency: 'IDR' };
    // Paid again and again: without the unit the figure would be untrue.
    const priced =
      per === null
        ? price
        : {
            priceSpecification: {
              '@type': 'UnitPriceSpecification' as const,
              ...price,
              unitText: per,
            },
          };
    return [{ '@type': 'Offer', name, ...priced }];
  });
