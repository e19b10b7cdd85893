import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { present } from './rule.ts';

type Requirement = Draft<Service['requirements'][number]>;

/** A document that must be in hand before the service can be asked for. */
export interface Need {
  /** Ids of documents; having any one of them is enough. */
  readonly anyOf: readonly string[];
  /** Position in `requirements` of each of them. */
  readonly at: readonly number[];
}

const isAlways = (when: Requirement['when']) =>
  when === null || (when !== undefined && Object.keys(when).length === 0);

/**
 * True if everybody must bring a current document of their own. What could not be read is not a
 * must: better to miss a ring for one run than to report one that is not there.
 */
const isMust = ({ when, earlier, sometimes, holders }: Requirement) =>
  isAlways(when) &&
  sometimes === false &&
  earlier === false &&
  (holders?.some((holder) => holder?.who === 'applicant') ?? false);

/**
 * What the applicant must already have. Conditional rows, earlier editions and other people's
 * documents are no need; nor is a oneOf group with such a row in it, for that is a way out.
 */
export function needsOf({ requirements }: Draft<Service>): Need[] {
  const needs: Need[] = [];
  const groups = new Map<string, [at: number, row: Requirement][]>();
  for (const [at, row] of present(requirements)) {
    const { document, oneOf } = row;
    if (typeof oneOf === 'string') groups.set(oneOf, [...(groups.get(oneOf) ?? []), [at, row]]);
    else if (oneOf === null && document !== undefined && isMust(row))
      needs.push({ anyOf: [document], at: [at] });
  }
  const unreadable = requirements?.some((row) => row?.oneOf === undefined) ?? true;
  for (const rows of unreadable ? [] : groups.values()) {
    const documents = rows.map(([, row]) => row.document).filter((id) => id !== undefined);
    if (documents.length < rows.length || !rows.every(([, row]) => isMust(row))) continue;
    needs.push({ anyOf: documents, at: rows.map(([at]) => at) });
  }
  return needs;
}
