import { address } from '../../domain/addresses.ts';
import { need } from '../../domain/catalogue.ts';
import { oembedOf } from '../../linked/embed.ts';
import type { Outlet } from '../outlet.ts';
import { badge } from './badge.ts';

/** What belongs to the cards and is no page: the description of each (oEmbed) and the badge. */
export const embeds: Outlet = function* ({ catalogue: { site, services, agencies } }) {
  yield { path: address.badge(), body: () => badge(site) };
  for (const service of services.values()) {
    const body = () =>
      `${JSON.stringify(oembedOf(site, service, need(agencies, service.agency)))}\n`;
    yield { path: address.oembed(service.id), body };
  }
};
