import { agencies, categories, documents, eventServices, lifeEvents } from './others.ts';
import { fees, legalBasis, outputs, requirements, steps } from './parts.ts';
import { services } from './services.ts';
import { standard } from './standard.ts';
import type { Table } from './table.ts';

/** Every table of the open data. */
export const tables: readonly Table[] = [
  services,
  requirements,
  steps,
  fees,
  outputs,
  legalBasis,
  agencies,
  documents,
  categories,
  lifeEvents,
  eventServices,
  standard,
];
