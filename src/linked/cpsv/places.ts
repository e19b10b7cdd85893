import { absolute, address, fragment } from '../../domain/addresses.ts';

/** Tables of the EU Publications Office that CPSV-AP recommends. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** One part of a fragment; a lone half of a character is no address. */
const part = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * The address of everything in the graph. What has a page or a place on a page is called by it; the rest
 * (a fee, a rule, a code) by a fragment of the data file itself.
 */
export function placesOf(siteUrl: string) {
  const at = (path: string) => absolute(siteUrl, path);
  const file = at(address.cpsv());
  const inFile = (...parts: string[]) => `${file}#${parts.map(part).join('/')}`;
  return {
    building: `${at(address.home())}#${fragment.visit}`,
    home: at(address.home()),
    dataset: file,
    region: inFile('daerah'),
    service: (id: string) => at(address.service(id)),
    servicePart: (id: string, place: string) => `${at(address.service(id))}#${place}`,
    agency: (id: string) => at(address.agency(id)),
    document: (id: string) => at(address.document(id)),
    event: (id: string) => at(address.lifeEvent(id)),
    category: (id: string) => at(address.category(id)),
    code: (list: string, value: string) => inFile(list, value),
    inFile,
    currency: `${AUTHORITY}currency/IDR`,
    language: `${AUTHORITY}language/IND`,
  };
}

export type Places = ReturnType<typeof placesOf>;
