import { address } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { timeRemark, timeWords } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { condition } from './condition.ts';
import type { To } from './links.ts';
import { link, list, md, paragraph, type Block } from './markdown.ts';

/** What one goes home with, and how long it is valid. */
export function results({ service, documents }: ServiceView, to: To): Block[] {
  const rows = service.outputs.map(({ document, note, when }) => ({
    line: link(documents[document]?.document.name ?? document, to(address.document(document))),
    under: [note === null ? null : md`${note}`, condition(when, service.questions)].filter(
      (line) => line !== null,
    ),
  }));
  const nothing = rows.length === 0 && service.result === null;
  return [
    ...(rows.length > 0 ? [list(rows)] : []),
    ...(service.result === null ? [] : [paragraph(md`${service.result}`)]),
    ...(nothing ? [paragraph(md`${t('legal.none')}`)] : []),
    paragraph(md`${t('result.validity')}: ${service.validity ?? t('legal.none')}`),
  ];
}

/** The promised time, from when it counts, and who says so. */
export function time(promised: Service['time']): Block[] {
  const remark = timeRemark(promised);
  const from = promised.value === null ? null : promised.from;
  const figure = md`**${timeWords(promised)}**${{ md: remark === null ? '' : ` (${remark})` }}`;
  return [
    paragraph(from === null ? figure : md`${figure}. ${t('time.from', { from })}`),
    ...(promised.note === null ? [] : [paragraph(md`${promised.note}`)]),
    ...(promised.basis === null
      ? []
      : [paragraph(md`${t('time.basis', { basis: promised.basis })}`)]),
  ];
}
