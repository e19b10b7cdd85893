import { absolute, address } from '../domain/addresses.ts';
import { shortNameOf, type WithId } from '../domain/catalogue.ts';
import { t } from '../i18n/strings.ts';
import type { Agency } from '../schema/agency.ts';
import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';
import { escapeHtml } from './html.ts';

/** What a frame of the card measures before anybody knows its content; measured on all cards (decision 0020). */
export const CARD = { width: 480, height: 600 } as const;
/** What the badge measures (publish/embed/badge.ts draws it). */
export const BADGE = { height: 44 } as const;

type Named = Pick<WithId<Service>, 'id' | 'name'>;

/** What an agency pastes into its page to show the card; works as it is, without a script. */
export function cardSnippet(site: Site, { id, name }: Named): string {
  const source = escapeHtml(absolute(site.url, address.card(id)));
  const title = escapeHtml(`${name} – ${site.name}`);
  return `<iframe src="${source}" title="${title}" width="${CARD.width}" height="${CARD.height}" loading="lazy" style="border:0;width:100%;max-width:${CARD.width}px"></iframe>`;
}

/** The optional script, once a page: gives every card on it the height of its content. */
export const heightSnippet = (site: Site): string =>
  `<script async src="${escapeHtml(absolute(site.url, address.cardHeight()))}"></script>`;

/** The badge, a picture that leads to the page of the service. */
export function badgeSnippet(site: Site, { id, name }: Named): string {
  const page = escapeHtml(absolute(site.url, address.service(id)));
  const picture = escapeHtml(absolute(site.url, address.badge()));
  const alt = escapeHtml(t('badge.alt', { name, site: site.name }));
  return `<a href="${page}"><img src="${picture}" alt="${alt}" height="${BADGE.height}"></a>`;
}

/** Every text of the link page that somebody copies. */
export const linkTexts = (site: Site, service: Named & Pick<Service, 'code'>) => ({
  page: absolute(site.url, address.service(service.id)),
  short: absolute(site.url, address.short(service.code)),
  card: cardSnippet(site, service),
  height: heightSnippet(site),
  badge: badgeSnippet(site, service),
});

/** The description of the card that programs for writing ask for (oEmbed 1.0, 2.3.4.4, type `rich`). */
export const oembedOf = (
  site: Site,
  service: Named,
  agency: Pick<Agency, 'name' | 'shortName'>,
) => ({
  version: '1.0',
  type: 'rich',
  title: service.name,
  author_name: shortNameOf(agency),
  provider_name: site.name,
  provider_url: absolute(site.url, address.home()),
  cache_age: 86_400,
  html: cardSnippet(site, service),
  width: CARD.width,
  height: CARD.height,
});
