/** The catalogue in the words of schema.org, for the pages. */
export type { Thing } from 'schema-dts';
export { agencyThing } from './agency.ts';
export { building, website } from './building.ts';
export { documentThing } from './document.ts';
export { itemList } from './list.ts';
export { jsonLd, safeJson } from './script.ts';
export { serviceThings } from './service.ts';
export { breadcrumbs } from './trail.ts';
