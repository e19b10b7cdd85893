import { shortNameOf } from '../../domain/catalogue.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { numberSteps } from '../../domain/steps.ts';
import { durationWords } from '../../i18n/format.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { t } from '../../i18n/strings.ts';
import { condition } from './condition.ts';
import { list, md, paragraph, type Block } from './markdown.ts';

/** The numbered path; the place is said with every step, because a text has no line to hang it on. */
export function steps({ service, agency }: ServiceView): Block {
  if (service.steps.length === 0) return paragraph(md`${t('steps.none')}`);
  const rows = numberSteps(service.steps).map(({ step, away }) => {
    const place = placeWords(step, shortNameOf(agency));
    const officer = away ? t('steps.officerAt', { place }) : t('steps.officer');
    const under = [
      step.actor === 'officer' ? md`${officer}` : md`${t('glance.where')}: ${place}`,
      condition(step.when, service.questions),
      step.detail === null ? null : md`${step.detail}`,
      step.duration === null ? null : md`${t('glance.time')}: ${durationWords(step.duration)}`,
    ];
    return {
      line: step.optional ? md`**${step.title}** (${t('steps.optional')})` : md`**${step.title}**`,
      under: under.filter((line) => line !== null),
    };
  });
  return list(rows, true);
}
