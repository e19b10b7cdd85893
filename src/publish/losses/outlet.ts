import { address } from '../../domain/addresses.ts';
import type { Outlet } from '../outlet.ts';
import { cpsvAp } from './cpsv-ap.ts';
import { heldIn, listed, type Format } from './format.ts';
import { hsdsFormat } from './hsds.ts';
import { schemaOrg } from './schema-org.ts';

/** The formats that the catalogue is said in besides its own. */
export const FORMATS: readonly Format[] = [schemaOrg, cpsvAp, hsdsFormat];

function losses(format: Format) {
  const held = heldIn(format);
  const partly = format.partly.flatMap(([alasan, fields]) =>
    listed(fields).map((field) => ({ field, dimuat: 'sebagian', di: held.get(field), alasan })),
  );
  const lost = format.lost.flatMap(([alasan, fields]) =>
    listed(fields).map((field) => ({ field, dimuat: 'tidak', alasan })),
  );
  return [...partly, ...lost].sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** `tidak-termuat.json`: per format, each field that it holds in part or not at all, and why. */
export const lossesOutlet: Outlet = () => [
  {
    path: address.losses(),
    body: () => {
      const formats = FORMATS.map((format) => ({
        format: format.name,
        berkas: format.files,
        isian: losses(format),
      }));
      return `${JSON.stringify({ formats }, null, 1)}\n`;
    },
  },
];
