import { parse } from 'yaml';
import { readLedger } from '../../src/domain/ledger.ts';
import { inspectRecord, type CatalogueDraft, type Place } from '../../src/rules/index.ts';
import { base, change, type Files } from '../check/base.ts';

type Change = readonly [file: string, from: string, to: string, more?: string];

/** One example of tests/rules/examples.yml. */
export interface Example {
  readonly set?: Change;
  readonly and?: Change;
  readonly then?: Change;
  readonly add?: Files;
  /** Place, id and path of the finding, as text. */
  readonly at?: string;
  readonly says?: string;
  /** True if the change breaks the rule in more than one place; `at` is one of them. */
  readonly several?: boolean;
}

/** The files of an example. */
export function filesOf({ set, and, then, add }: Example): Files {
  const files = { ...base(), ...add };
  for (const step of [set, and, then]) {
    if (!step) continue;
    const [file, from, to, more] = step;
    change(files, file, from, more === undefined ? to : `${to}\n${more}`);
  }
  return files;
}

/** Files as drafts, without a disk: what the editor in the browser has. */
export function draftsOf(files: Files): CatalogueDraft {
  const drafts = <P extends Place>(place: P) =>
    new Map(
      Object.entries(files)
        .filter(([file]) => file.startsWith(`${place}/`))
        .map(([file, text]) => [file.slice(place.length + 1, -4), text] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, text]) => [id, inspectRecord(place, id, parse(text)).draft] as const),
    );
  return {
    site: inspectRecord('site', 'site', parse(files['site.yml'] ?? '')).draft,
    services: drafts('services'),
    agencies: drafts('agencies'),
    documents: drafts('documents'),
    categories: drafts('categories'),
    'life-events': drafts('life-events'),
    words: drafts('words'),
    redirects: drafts('redirects'),
    ledger: files['addresses.txt'] === undefined ? undefined : readLedger(files['addresses.txt']),
  };
}
