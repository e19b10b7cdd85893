import { absolute, address } from '../../src/domain/addresses.ts';
import { byOrder } from '../../src/domain/catalogue.ts';
import { inOrder } from '../../src/domain/event-path.ts';
import type { Library } from '../../src/domain/library.ts';
import { serviceView } from '../../src/domain/service-view.ts';
import {
  agencyThing,
  breadcrumbs,
  building,
  documentThing,
  itemList,
  jsonLd,
  serviceThings,
  website,
} from '../../src/linked/schema-org/index.ts';
import { cpsv } from '../../src/publish/cpsv/outlet.ts';
import { hsds } from '../../src/publish/hsds/outlet.ts';
import type { Outlet } from '../../src/publish/outlet.ts';

/** The JSON-LD of every page that shows a record, as the pages make it. */
export function schemaOrgScripts({
  catalogue,
  graph,
  neighbours,
  eventsOf,
  updated,
}: Library): string[] {
  const { site, services, agencies, documents, categories, lifeEvents } = catalogue;
  const { url } = site;
  const service = (id: string) => address.service(id);
  return [
    [website(site), building(site)],
    ...[...services.values()].map((record) => {
      const view = serviceView(record, catalogue, graph, neighbours, eventsOf.get(record.id) ?? []);
      const trail = [{ name: view.category.name, href: address.category(view.category.id) }];
      return [
        ...serviceThings(view, site, updated?.get(`services/${record.id}`)),
        breadcrumbs(url, trail, record.name),
      ];
    }),
    ...[...agencies.values()].map((record) => [agencyThing(record, site)]),
    ...[...documents.values()].map((record) => [documentThing(record, url)]),
    ...[...categories.values()].map((record) => [breadcrumbs(url, [], record.name)]),
    ...byOrder(lifeEvents.values()).map((record) => [
      ...itemList(
        url,
        inOrder(record.services).map((row) => service(row.service)),
      ),
      breadcrumbs(url, [], record.name),
    ]),
  ].map(jsonLd);
}

/** Every file of an outlet, made, by its address below the site. */
export const filesOf = (outlet: Outlet, library: Library): Map<string, string> =>
  new Map(
    [...outlet(library)].map(({ path, body }) => {
      const text = body();
      if (typeof text !== 'string') throw new Error(`${path} is not made at once as text.`);
      return [absolute(library.catalogue.site.url, path), text];
    }),
  );

/** Everything a format says of a catalogue, to compare before and after a change. */
export const EXPORTS: Readonly<Record<string, (library: Library) => string>> = {
  'schema.org': (library) => schemaOrgScripts(library).join('\n'),
  'CPSV-AP': (library) => [...filesOf(cpsv, library).values()].join('\n'),
  HSDS: (library) => [...filesOf(hsds, library).values()].join('\n'),
};
