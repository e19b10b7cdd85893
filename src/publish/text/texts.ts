import { address } from '../../domain/addresses.ts';
import { viewOf } from '../../domain/library.ts';
import type { Outlet } from '../outlet.ts';
import { llms } from './llms.ts';
import { serviceText } from './service.ts';

/** The catalogue for programs that read text: a Markdown page for each service, and what leads there. */
export const texts: Outlet = function* (library) {
  const { site, services } = library.catalogue;
  yield { path: address.llms(), body: () => llms(library) };
  for (const service of services.values())
    yield {
      path: address.serviceText(service.id),
      body: () =>
        serviceText(
          viewOf(service, library),
          site,
          library.updated?.get(`services/${service.id}`) ?? null,
        ),
    };
};
