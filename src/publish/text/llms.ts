import { address } from '../../domain/addresses.ts';
import { byName, byOrder, need, shortNameOf, type WithId } from '../../domain/catalogue.ts';
import type { Library } from '../../domain/library.ts';
import { t } from '../../i18n/strings.ts';
import type { LifeEvent } from '../../schema/life-event.ts';
import type { Service } from '../../schema/service.ts';
import { toSite } from './links.ts';
import { heading, link, list, md, paragraph, text, type Md } from './markdown.ts';

/**
 * `llms.txt` (llmstxt.org: one H1, a quotation that sums up, then sections of links): enough to find the
 * right service without asking for anything else. There is no `llms-full.txt`: all texts together are
 * far more than such a reader can hold, and each is one link away.
 */
export function llms({ catalogue, neighbours }: Library): string {
  const { site, services, agencies, categories, lifeEvents } = catalogue;
  const to = toSite(site.url);
  /** "[nama](alamat): kata-kata", the one form of link that llmstxt.org knows. */
  const entry = (name: string, path: string, words: string) =>
    md`${link(name, to(path))}: ${words}`;
  const service = (record: WithId<Service>) =>
    entry(
      record.name,
      address.serviceText(record.id),
      `${record.summary} (${shortNameOf(need(agencies, record.agency))})`,
    );
  const event = (record: WithId<LifeEvent>) =>
    entry(
      record.name,
      address.lifeEvent(record.id),
      `${record.summary} ${path(record, catalogue.services)}`,
    );
  const section = (title: string, rows: readonly Md[]) =>
    rows.length > 0 ? [heading(2, md`${title}`), list(rows)] : [];

  return text([
    heading(1, md`${site.name}`),
    `> ${md`${t('llms.summary', { services: services.size, agencies: agencies.size, region: site.region })}`.md}`,
    ...(site.sample ? [paragraph(md`${t('site.sample')}`)] : []),
    list([
      md`${t('llms.text')}`,
      md`${t('llms.unknown')}`,
      md`${t('llms.desk')}`,
      md`${t('llms.licence')}`,
    ]),
    ...byOrder(categories.values()).flatMap((category) =>
      section(
        t('llms.services', { category: category.name }),
        (neighbours.byCategory.get(category.id) ?? []).map(service),
      ),
    ),
    ...section(t('search.events'), byOrder(lifeEvents.values()).map(event)),
    ...section(
      t('agencies.title'),
      byName(agencies.values()).map(({ id, name, summary }) =>
        entry(name, address.agency(id), summary),
      ),
    ),
    ...section(
      t('llms.categories'),
      byOrder(categories.values()).map(({ id, name, summary }) =>
        entry(name, address.category(id), summary),
      ),
    ),
    // The name that llmstxt.org gives to what may be left out.
    ...section('Optional', [
      entry(t('documents.title'), address.documents(), t('llms.documents')),
      entry(t('nav.about'), address.about(), t('site.tagline')),
      entry(t('llms.sitemap'), address.sitemap(), t('llms.sitemapWords')),
    ]),
  ]);
}

/** The services of a life event in working order. */
function path(event: LifeEvent, services: Library['catalogue']['services']): string {
  const names = event.services.map((row) => need(services, row.service).name);
  return names.length > 0 ? t('llms.path', { services: names.join('; ') }) : '';
}
