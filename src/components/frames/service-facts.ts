import { shortNameOf } from '../../domain/catalogue.ts';
import { summariseFees } from '../../domain/fees.ts';
import { feeWords } from '../../i18n/format.ts';
import type { Agency, Service } from '../../schema/index.ts';

/** The line under a service in a list: "Disdukcapil · Gratis". A fee nobody knows is left to its page. */
export function serviceFacts(service: Service, agency?: Agency): string {
  const fee = summariseFees(service.fees, service.questions);
  const words = [agency && shortNameOf(agency), fee.kind === 'unknown' ? null : feeWords(fee)];
  return words.filter(Boolean).join(' · ');
}
