import { shortNameOf } from '../../domain/catalogue.ts';
import { feeHeadline } from '../../domain/fees.ts';
import { headlineWords } from '../../i18n/format.ts';
import type { Agency, Service } from '../../schema/index.ts';

/** The line under a service in a list: "Disdukcapil · Gratis". A fee nobody knows is left to its page. */
export function serviceFacts(service: Service, agency?: Agency): string {
  const fee = feeHeadline(service.fees, service.questions);
  const words = [
    agency && shortNameOf(agency),
    fee.summary.kind === 'unknown' ? null : headlineWords(fee),
  ];
  return words.filter(Boolean).join(' · ');
}
