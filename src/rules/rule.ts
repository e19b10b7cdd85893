import type { Draft } from '../schema/draft.ts';
import type { LifeEvent, Service } from '../schema/index.ts';
import type { CatalogueDraft, Finding, Path, Place, Severity } from './finding.ts';

/** What a rule says about itself; `about` is one Indonesian line for the table in the docs. */
export interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  readonly about: string;
}

/** One cross-record rule: pure, never throws, and content with unfinished drafts. */
export interface Rule extends RuleHead {
  readonly check: (catalogue: CatalogueDraft) => Finding[];
}

/** A finding before the rule has signed it. */
export interface Fault {
  readonly collection: Place;
  readonly id: string;
  readonly path: Path;
  readonly message: string;
}

/** A fault inside one record whose collection and id are known to the caller. */
export type LocalFault = Pick<Fault, 'path' | 'message'>;

/** Makes a rule of a generator of faults. */
export const defineRule = (
  head: RuleHead,
  find: (catalogue: CatalogueDraft) => Iterable<Fault>,
): Rule => ({
  ...head,
  check: (catalogue) =>
    Array.from(find(catalogue), (fault) => ({ ...fault, rule: head.id, severity: head.severity })),
});

/** Makes a rule that looks at one service at a time. */
export const defineServiceRule = (
  head: RuleHead,
  find: (service: Draft<Service>, catalogue: CatalogueDraft) => Iterable<LocalFault>,
): Rule =>
  defineRule(head, function* (catalogue) {
    for (const [id, service] of catalogue.services)
      for (const fault of find(service, catalogue)) yield { collection: 'services', id, ...fault };
  });

/** A record that asks questions and has rows that depend on the answers. */
export type Asking =
  | { readonly collection: 'services'; readonly record: Draft<Service> }
  | { readonly collection: 'life-events'; readonly record: Draft<LifeEvent> };

/** Makes a rule about questions and conditions, wherever the schema has them. */
export const defineAskingRule = (
  head: RuleHead,
  find: (asking: Asking) => Iterable<LocalFault>,
): Rule =>
  defineRule(head, function* (catalogue) {
    for (const collection of ['services', 'life-events'] as const)
      for (const [id, record] of catalogue[collection])
        for (const fault of find({ collection, record })) yield { collection, id, ...fault };
  });

/** The present elements of a draft list, each with its position; nothing if there is no list. */
export function* present<T>(
  list: readonly (T | undefined)[] | null | undefined,
): Generator<[number, T]> {
  for (const [at, item] of (list ?? []).entries()) if (item !== undefined) yield [at, item];
}
