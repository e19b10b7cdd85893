import { glossaryOf } from './abbreviations.ts';
import type { ServiceView } from './service-view.ts';

/** Fields whose text is a code or quotes others: what is abbreviated there is not ours to explain. */
const QUOTED: ReadonlySet<string> = new Set(['code', 'keywords', 'sources', 'waivers', 'url']);

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* words(each);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) if (!QUOTED.has(key)) yield* words(each);
}

/** Abbreviations a service page uses without spelling them out, with their meaning. */
export function serviceGlossary({ service, agency, documents }: ServiceView) {
  const names = Object.values(documents).map(({ document }) => document.name);
  const short = agency.shortName === null ? '' : `(${agency.shortName})`;
  return glossaryOf([...words(service), ...names, agency.name, short].join('\n'));
}
