import { absolute, address } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import { hsdsService, sharedOf, type Shared } from '../../linked/hsds/service.ts';
import type { Outlet, PublishedFile } from '../outlet.ts';
import { uuidsBelow } from './uuid.ts';

/** What the answers say about themselves (HSDS 3.1, `/`). */
const OPENAPI =
  'https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json';

/**
 * Open Referral HSDS 3.1, laid out as its API answers: `/`, `/services` and `/services/{id}`, as files. The
 * list is one page with all services whole, because a file cannot be asked for another page.
 */
export const hsds: Outlet = ({ catalogue, eventsOf, updated }: Library): PublishedFile[] => {
  const { site, services } = catalogue;
  const uuid = uuidsBelow(absolute(site.url, address.home()));
  let made: Shared | undefined;
  const records = [...services.values()].map((service) => ({
    path: address.hsds(`services/${uuid('service', service.code)}`),
    make: () => {
      const events = (eventsOf.get(service.id) ?? []).map(({ id }) => id);
      const date = updated?.get(`services/${service.id}`);
      made ??= sharedOf(catalogue, uuid);
      return JSON.stringify(hsdsService(service, catalogue, events, made, date));
    },
  }));
  const head = {
    total_items: records.length,
    total_pages: 1,
    page_number: 1,
    size: records.length,
    first_page: true,
    last_page: true,
    empty: records.length === 0,
  };
  const list = () => {
    const start = JSON.stringify({ ...head, contents: [] }).slice(0, -2);
    return `${start}\n${records.map(({ make }) => make()).join(',\n')}\n]}\n`;
  };
  const about = {
    version: '3.1',
    profile: 'https://docs.openreferral.org/en/3.1/',
    openapi_url: OPENAPI,
  };
  return [
    { path: address.hsds('index'), body: () => `${JSON.stringify(about)}\n` },
    { path: address.hsds('services'), body: list },
    // One answer of an API for each service: who asks for one that is gone must hear that it is gone.
    ...records.map(({ path, make }) => ({
      path,
      body: () => `${make()}\n`,
      passing: true as const,
    })),
  ];
};
