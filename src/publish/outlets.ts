import type { Outlet } from './outlet.ts';
import { robots } from './robots.ts';
import { shortLinks } from './short/links.ts';

/** Everything that is published beside the pages. */
export const outlets: readonly Outlet[] = [robots, shortLinks];
