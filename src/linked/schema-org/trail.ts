import type { BreadcrumbList } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import { t } from '../../i18n/strings.ts';

interface Crumb {
  readonly name: string;
  readonly href: string;
}

/**
 * The breadcrumbs as they stand on the page; the last one is the page itself, which needs no address
 * (developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export const breadcrumbs = (
  siteUrl: string,
  trail: readonly Crumb[],
  title: string,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...[{ name: t('site.home'), href: address.home() }, ...trail].map(({ name, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(siteUrl, href),
    })),
    { '@type': 'ListItem', position: trail.length + 2, name: title },
  ],
});
