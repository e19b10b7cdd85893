import { cards } from './card/cards.ts';
import { cpsv } from './cpsv/outlet.ts';
import { hsds } from './hsds/outlet.ts';
import { lossesOutlet } from './losses/outlet.ts';
import { install } from './install/manifest.ts';
import type { Outlet } from './outlet.ts';
import { hosting } from './hosting/outlet.ts';
import { openData } from './api/outlet.ts';
import { embeds } from './embed/outlet.ts';
import { qrCodes } from './qr/outlet.ts';
import { robots } from './robots.ts';
import { shortLinks } from './short/links.ts';
import { sitemap } from './sitemap/sitemap.ts';
import { texts } from './text/texts.ts';

/** Everything that is published beside the pages. */
export const outlets: readonly Outlet[] = [
  cards,
  cpsv,
  embeds,
  hosting,
  hsds,
  install,
  lossesOutlet,
  openData,
  qrCodes,
  robots,
  shortLinks,
  sitemap,
  texts,
];
