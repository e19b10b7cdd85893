import type { Link } from '../domain/service-view.ts';
import type { When } from '../schema/service.ts';
import { compare, own, type Choices } from './choices.ts';
import { addUp, type Counts, type Need } from './needs.ts';
import type { Chosen } from './one-of.ts';
import type { Person } from './people.ts';

/** On screen: yang sudah Anda punya, yang harus dibuat dulu, formulir, yang terbit, tidak selalu diminta. */
export const GROUPS = ['have', 'get', 'forms', 'issued', 'sometimes'] as const;
export type Group = (typeof GROUPS)[number];

/** A paper of another name or person that would do instead. */
export interface Alternative {
  readonly service: string;
  readonly requirement: string;
  readonly document: string;
  readonly name: string;
  readonly person: Person;
  readonly counts: Counts;
}

/** One service that uses a line, with what it alone asks. */
export interface Use {
  readonly service: string;
  readonly requirement: string;
  readonly person: Person;
  readonly counts: Counts;
  readonly people: number;
  readonly kept: boolean;
  readonly when: When;
  readonly conditional: boolean;
  readonly note: string | null;
  readonly alternatives: readonly Alternative[];
  /** Services of the plan that issue it before this one begins. */
  readonly from: readonly string[];
}

export interface BagLine {
  /** Unique and stable: the paper, and `/issued` or `/sometimes` for what is apart. */
  readonly key: string;
  /** Key of the paper, for `choices.held`. */
  readonly hold: string;
  readonly group: Group;
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
    readonly party: string | null;
    readonly obtain: string | null;
    readonly formUrl: string | null;
    readonly common: boolean;
    readonly singleUse: boolean;
  };
  readonly person: Person & { readonly people: number };
  readonly counts: Counts;
  readonly kept: boolean;
  readonly earlier: boolean;
  /** Every use hangs on a question without an answer. */
  readonly conditional: boolean;
  /** The screen asks "sudah punya?". */
  readonly ask: boolean;
  /** What the person said, or null. */
  readonly held: boolean | null;
  readonly uses: readonly Use[];
  readonly alternatives: readonly Alternative[];
  /** Services to get it from; those of the plan are in `from`. */
  readonly issuers: readonly Link[];
  readonly from: readonly string[];
}

/** A chosen need with its alternatives and the services of the plan that issue it in time. */
export interface BagNeed {
  readonly need: Need;
  readonly alternatives: readonly Alternative[];
  readonly from: readonly string[];
  /** Only needed for an answer with which it could not be there: never asked to be fetched. */
  readonly tooLate: boolean;
}

export function bagNeeds(
  chosen: readonly Chosen[],
  issuersOf: (need: Need) => readonly string[],
  tooLate: ReadonlySet<Need>,
): BagNeed[] {
  return chosen.flatMap(({ needs, others }) =>
    needs.map((need) => ({
      need,
      alternatives: others.flat().map((other) => ({
        service: other.service,
        requirement: other.requirement,
        document: other.documentId,
        name: other.document.name,
        person: other.person,
        counts: other.counts,
      })),
      from: issuersOf(need),
      tooLate: tooLate.has(need),
    })),
  );
}

/**
 * Where a paper that is brought stands. What the person says is there or missing decides first. An
 * earlier edition is in the drawer. What the visitor writes, and a form that can be fetched for one use,
 * is filled in at home. What is `common` or private is taken as in hand. All else must be got first.
 */
function groupOf({ document, earlier, sometimes }: Need, held: boolean | undefined): Group {
  if (sometimes) return 'sometimes';
  if (document.origin === 'applicant' || (document.singleUse && document.formUrl !== null))
    return 'forms';
  if (held !== undefined) return held ? 'have' : 'get';
  return earlier || document.common || document.origin === 'private' ? 'have' : 'get';
}

/** Whose line it is when several people sign the same kind of form. */
const SOMEBODY: Person = { key: 'applicant', role: 'applicant', label: null };

function lineOf(key: string, list: readonly BagNeed[], choices: Choices): BagLine | null {
  const [first] = list;
  if (!first) return null;
  const { need } = first;
  const { document, documentId, earlier, paper } = need;
  const isShared = list.some((entry) => entry.need.person.key !== need.person.key);
  const person = isShared ? SOMEBODY : need.person;
  const { name, unit, party, obtain, formUrl, common, singleUse, origin } = document;
  const held = own(choices.held, paper);
  const issued = first.from.length > 0;
  const alternatives = new Map<string, Alternative>();
  for (const alternative of list.flatMap((entry) => entry.alternatives)) {
    const same = `${alternative.document}/${alternative.person.key}`;
    if (!alternatives.has(same)) alternatives.set(same, alternative);
  }
  return {
    key,
    hold: paper,
    group: issued
      ? 'issued'
      : list.every((entry) => entry.tooLate)
        ? 'sometimes'
        : groupOf(need, held),
    document: { id: documentId, name, unit, party, obtain, formUrl, common, singleUse },
    person: { ...person, people: Math.max(...list.map((entry) => entry.need.people)) },
    counts: addUp(list.map((entry) => entry.need)),
    kept: list.some((entry) => entry.need.kept),
    earlier,
    conditional: list.every((entry) => entry.need.conditional),
    ask: !issued && !common && !earlier && (origin === 'service' || origin === 'party'),
    held: held ?? null,
    uses: list.map(({ need: use, alternatives: others, from }) => ({
      service: use.service,
      requirement: use.requirement,
      person: use.person,
      counts: use.counts,
      people: use.people,
      kept: use.kept,
      when: use.when,
      conditional: use.conditional,
      note: use.note,
      alternatives: others,
      from,
    })),
    alternatives: [...alternatives.values()],
    issuers: document.issuers,
    from: [...new Set(list.flatMap((entry) => entry.from))].sort(),
  };
}

/**
 * One line for each paper: document, person and edition. What a service of the plan issues in time, and
 * what is not always asked for, stand in lines of their own beside what is brought in any case. Lines are
 * in order of group, the visitor's own before others', then of name.
 */
export function bagOf(needs: readonly BagNeed[], choices: Choices): BagLine[] {
  const lines = new Map<string, BagNeed[]>();
  const sorted = [...needs].sort(
    (one, other) =>
      compare(one.need.service, other.need.service) ||
      compare(one.need.requirement, other.need.requirement),
  );
  for (const entry of sorted) {
    const { paper, sometimes } = entry.need;
    const apart = entry.from.length > 0 ? '/issued' : sometimes ? '/sometimes' : '';
    const list = lines.get(paper + apart);
    if (list) list.push(entry);
    else lines.set(paper + apart, [entry]);
  }
  const rank = (line: BagLine) =>
    2 * GROUPS.indexOf(line.group) + (line.person.key === 'applicant' ? 0 : 1);
  return [...lines]
    .flatMap(([key, list]) => lineOf(key, list, choices) ?? [])
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        compare(one.document.name, other.document.name) ||
        compare(one.key, other.key),
    );
}
