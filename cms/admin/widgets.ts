/** Our own controls in Decap's form. */
import type { CMS } from 'decap-cms-core';
import type { Snapshot } from '../check-entry.ts';
import { redrawFolded } from './bridge.ts';
import { conditionControl } from './condition.tsx';
import { inWords } from './folded.ts';
import { codeControl, idControl } from './ids.tsx';
import { mounted } from './mounted.tsx';
import { numberControl } from './number.ts';

/** Codes of all services of the catalogue. */
const codesOf = ({ services }: Snapshot): Set<string> =>
  new Set(Object.values(services).map((service) => (service as { code: string }).code));

export function registerWidgets(CMS: CMS, snapshot: Snapshot): void {
  const controls = {
    condition: conditionControl(snapshot),
    id: idControl,
    kode: codeControl(codesOf(snapshot)),
  };
  for (const [name, control] of Object.entries(controls))
    CMS.registerWidget(name, mounted(control) as never, (() => null) as never);
  CMS.registerWidget('number', numberControl() as never, (() => null) as never);
  redrawFolded(CMS, inWords);
}
