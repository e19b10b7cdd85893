import { address } from '../../domain/addresses.ts';
import type { Outlet } from '../outlet.ts';
import { redirectPage } from '../redirects/page.ts';

/** `/k/<code>/`: the short link of a service, for print and QR. It stays when the service is renamed. */
export const shortLinks: Outlet = function* ({ catalogue }) {
  for (const { id, code, name } of catalogue.services.values())
    yield {
      path: `${address.short(code)}index.html`,
      body: () => redirectPage({ site: catalogue.site.url, to: address.service(id), name }),
    };
};
