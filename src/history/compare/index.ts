/** What changed in one record, in sentences. Pure: nothing here reads git, the disk or the clock. */
import { isEqual } from '../../rules/equal.ts';
import type { Place } from '../../rules/index.ts';
import type { Question } from '../../schema/service.ts';
import type { Snapshot } from '../version.ts';
import type { Compare, Context } from './context.ts';
import * as others from './others.ts';
import { service } from './service.ts';
import { sentence } from './words.ts';

/** Lists of search words and former addresses are shown to nobody. */
const FIELDS: Readonly<Record<Place, Readonly<Record<string, unknown>>>> = {
  services: service,
  agencies: others.agency,
  site: others.site,
  documents: others.document,
  'life-events': others.lifeEvent,
  categories: others.category,
  words: {},
  redirects: {},
};

const questionsOf = (snapshot: Snapshot) =>
  (snapshot.field('questions')?.value as readonly Question[] | undefined) ?? [];

/**
 * The differences between two versions of a record, field by field. A field that one of them does not
 * hold in a form that can be understood today is passed over: a guess would be worse than silence.
 */
export function differences(
  place: Place,
  before: Snapshot,
  after: Snapshot,
  context: Omit<Context, 'questions'>,
): string[] {
  const whole: Context = {
    ...context,
    get questions() {
      return [questionsOf(before), questionsOf(after)] as const;
    },
  };
  return Object.entries(FIELDS[place]).flatMap(([key, compare]) => {
    const text = after.version.text(key);
    if (text !== undefined && text === before.version.text(key)) return [];
    const now = after.version.field(key);
    const old = now && before.field(key);
    if (!old || isEqual(old.value, now.value)) return [];
    // The value has passed the schema of this very field.
    return (compare as Compare<unknown>)(old.value, now.value, whole).map(sentence);
  });
}
