import { inspectRecord, type Finding, type Inspection, type Place } from '../rules/index.ts';
import { readBytes } from './bytes.ts';
import { decode, idsIn } from './decode.ts';
import type { FileFault } from './fault.ts';
import type { RecordFile } from './layout.ts';
import type { Lines } from './lines.ts';
import { parseText } from './parse.ts';

/** One record file after reading: what can be used of it, and everything wrong with it alone. */
export interface Loaded {
  readonly source: RecordFile;
  readonly lines: Lines;
  readonly record: Inspection<Place>['record'];
  readonly draft: Inspection<Place>['draft'];
  readonly faults: readonly FileFault[];
  readonly findings: readonly Finding[];
  /** Ids that occur in what could not be understood; 'any' if nothing at all is known. */
  readonly unclear: readonly string[] | 'any';
}

/** Faults whose value was left out by the reader, so that the schema has nothing more to say there. */
const REFUSING = new Set(['no-alias', 'no-tag', 'nesting', 'duplicate-key', 'field-unknown']);
/** Faults that may stand for any part of the file. */
const COPYING = new Set(['no-alias', 'no-tag']);

const keyOf = ({ path }: { path: Finding['path'] }) => JSON.stringify(path);

/** A copy of a draft in which one value is not known. */
function without(draft: unknown, [key, ...rest]: Finding['path']): unknown {
  if (typeof draft !== 'object' || draft === null || key === undefined) return draft;
  const copy: unknown = Array.isArray(draft) ? [...(draft as unknown[])] : { ...draft };
  const inside = copy as Record<string | number, unknown>;
  inside[key] = rest.length > 0 ? without(inside[key], rest) : undefined;
  return copy;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : '';
}

/** Ids in a file that cannot be used; a service of which nothing is left may have issued anything. */
function idsOf({ place }: RecordFile, bytes: Buffer): Loaded['unclear'] {
  const ids = idsIn(bytes);
  return place !== 'services' || ids.includes('outputs') ? ids : 'any';
}

const lostEntirely = (
  source: RecordFile,
  faults: readonly FileFault[],
  unclear: Loaded['unclear'],
): Loaded => ({ source, lines: 1, record: undefined, draft: {}, faults, findings: [], unclear });

/** Reads and inspects one file. Never throws and never blocks, whatever lies at that path. */
export function load(source: RecordFile, path: string): Loaded {
  const bytes = readBytes(path);
  if ('fault' in bytes) return lostEntirely(source, [bytes.fault], 'any');
  const text = decode(bytes.ok);
  if ('fault' in text) return lostEntirely(source, [text.fault], idsOf(source, bytes.ok));
  const parsed = parseText(text.ok);
  if (parsed.broken) return lostEntirely(source, parsed.faults, idsOf(source, bytes.ok));

  const inspection = inspectRecord<Place>(source.place, source.id, parsed.value, parsed.written);
  const refused = new Set(parsed.faults.filter(({ rule }) => REFUSING.has(rule)).map(keyOf));
  const findings = inspection.findings.filter((finding) => !refused.has(keyOf(finding)));
  const told = new Set(findings.map(keyOf));
  const faults = parsed.faults.filter(
    (fault) => fault.rule !== 'number-form' || !told.has(keyOf(fault)),
  );
  const hidden =
    faults.some(({ rule }) => COPYING.has(rule)) ||
    findings.some(({ rule }) => rule === 'file-shape');
  return {
    source,
    lines: parsed.lines,
    record: faults.length ? undefined : inspection.record,
    // A figure that looks like another one is not known: no rule may build on it.
    draft: faults
      .filter(({ rule }) => rule === 'number-form')
      .reduce<unknown>(
        (draft, { path }) => without(draft, path),
        inspection.draft,
      ) as Loaded['draft'],
    faults,
    findings,
    unclear: hidden
      ? idsOf(source, bytes.ok)
      : idsIn(Buffer.from(inspection.lost.map(textIn).join(' '))),
  };
}
