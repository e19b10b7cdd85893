/** The bill of materials of what browsers download (CycloneDX 1.6), and the licences that travel with it. */
import type { Reader } from './shipped.ts';

export interface Part {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json. */
  readonly licence: string;
  /** Text of its licence file; null if the package has none. */
  readonly text: string | null;
  readonly reader: Reader;
}

const byName = (one: Part, other: Part) => (one.name < other.name ? -1 : 1);
const purl = ({ name, version }: Part) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** https://cyclonedx.org/docs/1.6/json/; no clock and no serial number: the same site, the same bytes. */
export function billOfMaterials(parts: readonly Part[]): string {
  const components = [...parts].sort(byName).map((part) => ({
    type: 'library',
    'bom-ref': purl(part),
    name: part.name,
    version: part.version,
    purl: purl(part),
    licenses: [{ expression: part.licence }],
    properties: [
      { name: 'sekali-datang:dimuat', value: part.reader === 'citizen' ? 'warga' : 'penyuntingan' },
    ],
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Every licence that asks to be given along with the program. */
export const licenceTexts = (parts: readonly Part[]): string =>
  [...parts]
    .sort(byName)
    .map(({ name, version, licence, text }) =>
      [`${name} ${version} (${licence})`, ...(text === null ? [] : [text.trim()])].join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
