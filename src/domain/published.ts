import { address, fragment } from './addresses.ts';
import type { Addresses } from './ledger.ts';

/** What of a record its addresses follow from; anything may be missing while it is being written. */
interface Part {
  readonly id?: string | undefined;
}
type Parts = readonly (Part | undefined)[] | undefined;
interface ServiceParts {
  readonly code?: string | undefined;
  readonly steps?: Parts;
  readonly requirements?: Parts;
  readonly questions?: Parts;
}
type Ids = ReadonlyMap<string, unknown>;

/** Records as far as addresses follow from them. */
export interface Addressed {
  readonly services: ReadonlyMap<string, ServiceParts>;
  readonly agencies: Ids;
  readonly documents: Ids;
  readonly categories: Ids;
  readonly lifeEvents: Ids;
}

/** Pages for citizens that are there whatever the catalogue holds. */
export const FIXED_PAGES = [
  address.home(),
  address.services(),
  address.agencies(),
  address.documents(),
  address.search(),
  address.plan(),
  address.about(),
  address.accessibility(),
  address.privacy(),
  address.changes(),
  address.offline(),
];
const FIXED = [...FIXED_PAGES, '/admin/', '/admin/daftar-kerja/'];

/** Ids that every service page has, also where it has nothing to show under them (an empty anchor). */
export const SECTIONS = [
  fragment.bring,
  fragment.steps,
  fragment.questions,
  fragment.result,
  fragment.fees,
  fragment.time,
  fragment.legal,
  fragment.complaints,
  fragment.confidence,
  fragment.related,
  fragment.glossary,
  fragment.siteComplaints,
] as const;

// One line of the ledger for a promise that every service page keeps: "/layanan/*/#biaya".
const EVERY_SERVICE = address.service('*');

/** The rows of a service that can be linked to: prefix of their ids, and the section they stand in. */
export const ROWS = [
  { rows: 'requirements', id: fragment.requirement, section: fragment.bring },
  { rows: 'steps', id: fragment.step, section: fragment.steps },
  { rows: 'questions', id: fragment.question, section: fragment.questions },
] as const;

/** Every kind of row id starts with this. */
export const prefixOf = ({ id }: (typeof ROWS)[number]): string => id('');

/** Every page and fragment that follows from the records, with the codes of services. */
export function pageAddresses(catalogue: Addressed): Map<string, string | null> {
  const found = new Map<string, string | null>(FIXED.map((path) => [path, null]));
  const add = (path: string) => found.set(path, null);
  add(`${address.home()}#${fragment.visit}`);
  for (const section of SECTIONS) add(`${EVERY_SERVICE}#${section}`);
  for (const id of catalogue.agencies.keys()) add(address.agency(id));
  for (const id of catalogue.documents.keys()) add(address.document(id));
  for (const id of catalogue.categories.keys()) add(address.category(id));
  for (const id of catalogue.lifeEvents.keys()) add(address.lifeEvent(id));
  for (const [id, service] of catalogue.services) {
    const page = address.service(id);
    found.set(page, service.code ?? null);
    for (const page of [address.standard, address.linking, address.poster, address.card])
      add(page(id));
    if (service.code !== undefined) add(address.short(service.code));
    for (const kind of ROWS)
      for (const row of service[kind.rows] ?? [])
        if (row?.id !== undefined) add(`${page}#${kind.id(row.id)}`);
  }
  return found;
}

const RECORD_PAGE =
  /^\/(?:layanan\/[^/]+\/(?:standar\/)?|(?:instansi|dokumen|kategori|peristiwa)\/[^/]+\/|k\/[^/]+\/)(?:#.*)?$/;

/** Whether this is the address of a service's page. */
export const isServicePage = (path: string): boolean => /^\/layanan\/[^/]+\/$/.test(path);

/** Whether an address would be found by `pageAddresses`; the others are files, known only to the build. */
export const isPageAddress = (path: string): boolean =>
  RECORD_PAGE.test(path) || FIXED.includes(path.replace(/#.*$/, ''));

/** The page of an address, without the place in it. */
export const pageOf = (path: string): string => path.replace(/#.*$/, '');

/** The place in the page, without `#`; '' for the page itself. */
export const placeOf = (path: string): string => path.slice(pageOf(path).length + 1);

/** Addresses that may be asked of a site: those that are there, and a section that every service has. */
export const isThere = (live: Addresses, path: string): boolean =>
  live.has(path) ||
  (isServicePage(pageOf(path)) &&
    live.has(pageOf(path)) &&
    live.has(`${EVERY_SERVICE}#${placeOf(path)}`));
