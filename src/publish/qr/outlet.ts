import { absolute, address } from '../../domain/addresses.ts';
import { modulesOf, pathOf, type Modules } from '../../qr/qr.ts';
import type { Outlet } from '../outlet.ts';
import { pngOf } from './png.ts';

/** A QR code as a picture of its own, dark on white in any theme. */
export function svgOf(modules: Modules): string {
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1000" height="1000" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${pathOf(modules)}"/></svg>\n`;
}

/** The QR code of each service's short address, for screens and print shops (SVG) and for Word (PNG). */
export const qrCodes: Outlet = function* ({ catalogue: { site, services } }) {
  for (const { code } of services.values()) {
    const modules = () => modulesOf(absolute(site.url, address.short(code)));
    yield { path: address.qr(code, 'svg'), body: () => svgOf(modules()) };
    yield { path: address.qr(code, 'png'), body: () => pngOf(modules()) };
  }
};
