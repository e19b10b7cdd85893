import { address } from '../../domain/addresses.ts';
import { offlineAddress } from '../../domain/offline.ts';
import { PAPER, palette } from '../../domain/colour.ts';
import { sayOffline } from '../../i18n/offline-strings.ts';
import { t } from '../../i18n/strings.ts';
import type { Outlet } from '../outlet.ts';
import { iconPng } from './icon.ts';

/** What installers ask for: 192 and 512 pixels, and one that may be cut to the shape of the phone. */
const ICONS = [
  { size: 192, maskable: false },
  { size: 512, maskable: false },
  { size: 512, maskable: true },
] as const;

/** From the root of the site, without the slash: an installed site may lie in a folder. */
const below = (path: string) => `./${path.slice(1)}`;

/** What makes the site installable: `manifest.webmanifest` (W3C, Web Application Manifest) and its icons. */
export const install: Outlet = function* ({ catalogue: { site } }) {
  const manifest = {
    id: below(address.home()),
    name: site.name,
    short_name: t('site.product'),
    description: t('site.tagline'),
    lang: 'id',
    start_url: below(address.home()),
    scope: below(address.home()),
    // With a way back and the address: people share what they read.
    display: 'minimal-ui',
    theme_color: palette(site.colour).light,
    background_color: PAPER.light,
    icons: ICONS.map(({ size, maskable }) => ({
      src: below(offlineAddress.appIcon(size, maskable)),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
    shortcuts: [
      { name: t('search.title'), url: below(address.search()) },
      { name: t('plan.title'), url: below(address.plan()) },
      { name: sayOffline('offline.title'), url: below(address.offline()) },
    ],
  };
  yield { path: offlineAddress.manifest(), body: () => JSON.stringify(manifest), passing: true };
  const colour = palette(site.colour).light;
  for (const { size, maskable } of ICONS)
    yield {
      path: offlineAddress.appIcon(size, maskable),
      body: () => iconPng(colour, size, maskable),
      passing: true,
    };
};
