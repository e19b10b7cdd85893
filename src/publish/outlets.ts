import type { Outlet } from './outlet.ts';
import { robots } from './robots.ts';

/** Everything that is published beside the pages. */
export const outlets: readonly Outlet[] = [robots];
