import { address } from '../../domain/addresses.ts';
import { feeHeadline } from '../../domain/fees.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { headlineRemarks, headlineWords } from '../../i18n/fee-words.ts';
import { date, timeRemark, timeWords } from '../../i18n/format.ts';
import { whereWords } from '../../i18n/place-words.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { suspendedWords } from '../../i18n/status-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { links, type To } from './links.ts';
import { joined, link, list, md, paragraph, type Block } from './markdown.ts';

/** What nobody must read past: the service cannot be had now. */
export function suspended({ status }: Service): Block | null {
  const words = suspendedWords(status);
  return words === null ? null : paragraph(md`**${words}**`);
}

const beside = (figure: string, remarks: readonly (string | null)[]): string => {
  const said = remarks.filter((remark) => remark !== null);
  return said.length > 0 ? `${figure} (${said.join('; ')})` : figure;
};

/** The ticket of the page and what identifies the record. */
export function glance(view: ServiceView, to: To, updated: string | null): Block {
  const { service, agency, partners, category, events } = view;
  const headline = feeHeadline(service.fees, service.questions);
  const agencies = links([agency, ...partners], address.agency, to);
  const page = to(address.service(view.id));
  const rows = [
    md`${t('service.official')}: ${service.officialName}`,
    md`${t('service.code')}: ${service.code}`,
    md`${t('glance.agency')}: ${joined(agencies)}`,
    md`${t('text.category')}: ${joined(links([category], address.category, to))}`,
    events.length > 0
      ? md`${t('related.events')}: ${joined(links(events, address.lifeEvent, to))}`
      : null,
    md`${t('glance.fee')}: ${beside(headlineWords(headline), headlineRemarks(headline))}`,
    md`${t('glance.time')}: ${beside(timeWords(service.time), [timeRemark(service.time)])}`,
    md`${t('glance.where')}: ${whereWords(service, agency)}`,
    md`${t('text.review')}: ${reviewWords(service.review).said}`,
    updated === null ? null : md`${t('text.updated')}: ${date(updated)}`,
    md`${t('text.page')}: ${link(page, page)}`,
  ];
  return list(rows.filter((row) => row !== null));
}
