import type { Path } from './finding.ts';
import { present, type Asking } from './rule.ts';
import { recordShape } from './shape.ts';
import { visit, type Wanted } from './walk.ts';
import { naming } from './words.ts';

export type DraftWhen = Readonly<Record<string, readonly (string | undefined)[] | undefined>>;

const isCondition: Wanted = ({ kind }) => kind === 'record';

/** Every condition of a record, wherever the schema allows one. */
export function conditionsOf({ collection, record }: Asking): { path: Path; when: DraftWhen }[] {
  const found: { path: Path; when: DraftWhen }[] = [];
  visit(recordShape(collection), record, isCondition, (_, value, path) => {
    if (typeof value === 'object' && value !== null)
      found.push({ path: [...path], when: value as DraftWhen });
  });
  return found;
}

/** What a record asks. An id that could not be read makes the lists incomplete, so they say so. */
export interface Asked {
  /** Question id → its option ids, or undefined where an option's id is not known. */
  readonly questions: ReadonlyMap<string, readonly string[] | undefined>;
  /** True if every question's id is known. */
  readonly complete: boolean;
}

export function askedBy({ questions }: Pick<Asking['record'], 'questions'>): Asked {
  const asked = new Map<string, readonly string[] | undefined>();
  for (const [, { id, options }] of present(questions)) {
    if (id === undefined) continue;
    const ids = options?.map((option) => option?.id).filter((each) => each !== undefined);
    asked.set(id, ids?.length === options?.length ? ids : undefined);
  }
  const complete = questions?.every((question) => question?.id !== undefined) ?? false;
  return { questions: asked, complete };
}

/** A question by its text, and its id in the file. */
export const questionName = ({ questions }: Pick<Asking['record'], 'questions'>, id: string) =>
  naming(questions?.find((question) => question?.id === id)?.text, id);

/** True if some answers make both conditions hold. A list that lost a value is taken to allow it. */
export function compatible(one: DraftWhen | null, other: DraftWhen | null): boolean {
  return Object.keys(one ?? {}).every((question) => {
    const mine = one?.[question];
    const theirs = other?.[question];
    if (mine === undefined || theirs === undefined) return true;
    return (
      mine.some((option) => option === undefined || theirs.includes(option)) ||
      theirs.includes(undefined)
    );
  });
}
