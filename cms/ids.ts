/**
 * Ids of new rows. A row needs an id as soon as a condition may name it, long before it has a title; so it
 * gets a provisional one, and its lasting one from its words when the record is saved. Pure.
 */
import { isMap } from '../src/rules/equal.ts';
import { conditionsOf } from '../src/rules/conditions.ts';
import type { Path } from '../src/rules/index.ts';

/** Ids that an editor never sees and that never reach a file. */
const PROVISIONAL = /^belum-bernama-[a-z0-9]{6}$/;
const LONGEST = 48;
/** Fields that give a row its id, in the order in which they are tried. */
const WORDS = ['title', 'text', 'label', 'document'];

export const isProvisional = (id: unknown): boolean =>
  typeof id === 'string' && PROVISIONAL.test(id);

/** A provisional id; `random` gives numbers from 0 to below 1. */
export const provisionalId = (random: () => number = Math.random): string =>
  `belum-bernama-${random().toString(36).slice(2).padEnd(6, '0').slice(0, 6)}`;

/** Words as a file name or fragment: lower case, joined by hyphens, cut between words. */
export function slugOf(words: unknown): string {
  if (typeof words !== 'string') return '';
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || (parts[0] ?? '').slice(0, LONGEST);
}

type Row = Readonly<Record<string, unknown>>;
const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isMap) : []);

/** Old id → lasting id for the provisional ones of one list. */
function lasting(rows: readonly Row[]): Map<string, string> {
  const taken = new Set(rows.map(({ id }) => id).filter((id) => !isProvisional(id)));
  const names = new Map<string, string>();
  for (const row of rows) {
    if (!isProvisional(row['id'])) continue;
    const words = WORDS.map((key) => slugOf(row[key])).find((slug) => slug !== '');
    if (words === undefined) continue;
    let name = words;
    for (let nth = 2; taken.has(name); nth += 1) name = `${words}-${nth}`;
    taken.add(name);
    names.set(row['id'] as string, name);
  }
  return names;
}

/** One value to be set in the record. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/** Everything that must change so that no provisional id is left where there are words for a lasting one. */
export function idEdits(collection: 'services' | 'life-events', data: unknown): Edit[] {
  if (!isMap(data)) return [];
  const edits: Edit[] = [];
  const rename = (path: Path, list: unknown) => {
    const names = lasting(rowsIn(list));
    for (const [at, row] of (Array.isArray(list) ? list : []).entries()) {
      const name = isMap(row) ? names.get(row['id'] as string) : undefined;
      if (name !== undefined) edits.push({ path: [...path, at, 'id'], value: name });
    }
    return names;
  };
  for (const list of ['requirements', 'steps']) rename([list], data[list]);
  const questions = rename(['questions'], data['questions']);
  const options = new Map<string, Map<string, string>>();
  for (const [at, question] of rowsIn(data['questions']).entries())
    options.set(
      question['id'] as string,
      rename(['questions', at, 'options'], question['options']),
    );
  for (const { path, when } of conditionsOf({ collection, record: data })) {
    const renamed = Object.entries(when).map(([question, chosen]) => [
      questions.get(question) ?? question,
      (chosen ?? []).map((option) => options.get(question)?.get(option ?? '') ?? option),
    ]);
    const value: unknown = Object.fromEntries(renamed);
    if (JSON.stringify(value) !== JSON.stringify(when)) edits.push({ path, value });
  }
  return edits;
}
