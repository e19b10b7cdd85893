/** What a change is, in words for the history: the record and the fields that differ. Pure. */
import { isEqual, isMap } from '../src/rules/equal.ts';
import type { Place } from '../src/rules/index.ts';
import { recordShape } from '../src/rules/shape.ts';
import { WORDS } from '../src/rules/words.ts';
import { canonical } from '../src/write/canonical.ts';

/** Fields named one by one; more are counted. */
const MOST = 3;

/** What a record of a place is called in the history. */
export const wordOf = (place: Place): string => (place === 'site' ? 'gedung MPP' : WORDS[place]);

/** Labels of the fields that differ, in the order of the form. */
export function changedLabels(place: Place, before: unknown, after: unknown): string[] {
  const [old, now] = [canonical(place, before), canonical(place, after)];
  const value = (record: unknown, key: string) => (isMap(record) ? record[key] : undefined);
  return [...recordShape(place).fields].flatMap(([key, { form }]) =>
    isEqual(value(old, key), value(now, key)) ? [] : [form?.label ?? key],
  );
}

const nameOf = (record: unknown, id: string) => {
  const name = isMap(record) ? record['name'] : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : id;
};

/** `Ubah layanan "KTP-el hilang": Langkah, Biaya`; `before` undefined is a new record. */
export function changeMessage(place: Place, id: string, before: unknown, after: unknown): string {
  const record = `${wordOf(place)} "${nameOf(after, id)}"`;
  if (before === undefined) return `Tambah ${record}`;
  const labels = changedLabels(place, before, after);
  const shown = labels.slice(0, MOST).join(', ');
  const rest = labels.length - MOST;
  const fields = rest > 0 ? `${shown}, dan ${rest} kolom lain` : shown;
  return labels.length > 0 ? `Ubah ${record}: ${fields}` : `Simpan ulang ${record}`;
}
