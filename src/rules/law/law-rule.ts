import type { Draft } from '../../schema/draft.ts';
import type { Service } from '../../schema/index.ts';
import { LAWS, type Law, type LawId } from '../../schema/vocabulary.ts';
import type { CatalogueDraft } from '../finding.ts';
import { present, type LocalFault, type Rule } from '../rule.ts';
import { day } from '../words.ts';

type Find = (service: Draft<Service>, catalogue: CatalogueDraft) => Iterable<LocalFault>;

/** A rule that rests on an article of the law, so a record may waive it with reason and date. */
export interface LawRule extends Rule {
  readonly id: LawId;
  readonly law: Law;
  readonly find: Find;
}

/** Makes a law rule: its message names the article, and a waiver in the record turns it into a remark. */
export function defineLawRule(id: LawId, about: string, find: Find): LawRule {
  const law: Law = LAWS[id];
  const basis = `Dasarnya ${law.rule} ${law.article}: ${law.asks}.`;
  return {
    id,
    severity: 'error',
    about,
    law,
    find,
    check: (catalogue) =>
      [...catalogue.services].flatMap(([service, draft]) => {
        const waiver = [...present(draft.waivers)].find(([, { rule }]) => rule === id)?.[1];
        const since = waiver?.date === undefined ? '' : ` ${day(waiver.date)}`;
        const told = waiver ? ` Dikecualikan${since}: ${waiver.reason ?? ''}` : '';
        return Array.from(find(draft, catalogue), ({ path, message }) => ({
          collection: 'services' as const,
          id: service,
          path,
          rule: id,
          severity: waiver ? ('waived' as const) : ('error' as const),
          message: `${message} ${basis}${told}`,
        }));
      }),
  };
}
