import { address } from '../../domain/addresses.ts';
import { serviceGlossary } from '../../domain/glossary.ts';
import { notesOf, type ServiceView } from '../../domain/service-view.ts';
import { t } from '../../i18n/strings.ts';
import type { Service, Site } from '../../schema/index.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';
import { bring } from './bring.ts';
import { channels, complaints, laws } from './authority.ts';
import { confidence } from './confidence.ts';
import { fees } from './fees.ts';
import { glance, suspended } from './glance.ts';
import { links, toSite, type To } from './links.ts';
import { heading, list, md, paragraph, text, type Block } from './markdown.ts';
import { results, time } from './results.ts';
import { steps } from './steps.ts';

const section = (title: string, blocks: Block | readonly Block[]): Block[] => [
  heading(2, md`${title}`),
  ...(typeof blocks === 'string' ? [blocks] : blocks),
];

/** A whole service as one Markdown text: what its page says, in the same words and order. */
export function serviceText(view: ServiceView, site: Site, updated: string | null): string {
  const { service } = view;
  const to = toSite(site.url);
  const tips = notesOf(service, 'tip');
  return text([
    heading(1, md`${service.name}`),
    paragraph(md`${service.summary}`),
    suspended(service),
    site.sample ? paragraph(md`${t('site.sample')}`) : null,
    glance(view, to, updated),
    ...section(t('eligibility.title'), eligibility(service)),
    ...questions(service),
    ...section(t('bring.title'), bring(view, to)),
    ...section(t('steps.title'), steps(view)),
    ...(tips.length > 0 ? section(t('tips.title'), list(tips.map((tip) => md`${tip}`))) : []),
    ...section(t('result.title'), results(view, to)),
    ...section(t('fees.title'), fees(service)),
    ...section(t('time.title'), time(service.time)),
    ...section(t('channels.title'), channels(service)),
    ...section(t('legal.title'), laws(service)),
    ...section(t('complaints.title'), complaints(service)),
    ...section(t('confidence.title'), confidence(service)),
    ...glossary(view),
    ...related(view, to),
  ]);
}

function eligibility({ audience, eligibility: who }: Service): Block[] {
  const kinds = audience.map((kind) => AUDIENCES[kind]).join(', ');
  return [paragraph(md`${kinds}.`), ...(who === null ? [] : [paragraph(md`${who}`)])];
}

function questions({ questions: asked }: Service): Block[] {
  if (asked.length === 0) return [];
  const rows = asked.map(({ text: question, hint, options }) => ({
    line: hint === null ? md`${question}` : md`${question} (${hint})`,
    under: options.map(({ label }) => md`${label}`),
  }));
  return section(t('questions.title'), [paragraph(md`${t('questions.intro')}`), list(rows)]);
}

function glossary(view: ServiceView): Block[] {
  const words = serviceGlossary(view).map(({ word, meaning }) => md`${word}: ${meaning}`);
  return words.length > 0 ? section(t('glossary.title'), list(words)) : [];
}

function related({ related: services }: ServiceView, to: To): Block[] {
  if (services.length === 0) return [];
  return section(t('related.title'), list(links(services, address.serviceText, to)));
}
