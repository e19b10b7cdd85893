import { address } from '../../domain/addresses.ts';
import {
  canStillGet,
  isOwn,
  requirementBlocks,
  type RequirementItem,
} from '../../domain/requirements.ts';
import type { DocumentHelp, ServiceView } from '../../domain/service-view.ts';
import { holderWords, piecesWords } from '../../i18n/bring-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Holder, Requirement } from '../../schema/requirement.ts';
import { condition } from './condition.ts';
import { joined, link, list, md, paragraph, type Block, type Md, type Row } from './markdown.ts';
import type { To } from './links.ts';

/** What to bring, in the blocks of the page: for everybody, by condition, what is not always asked. */
export function bring(view: ServiceView, to: To): Block[] {
  const { requirements, questions } = view.service;
  const blocks = requirementBlocks(requirements);
  if (blocks.length === 0) return [paragraph(md`${t('bring.none')}`)];
  return blocks.flatMap(({ when, sometimes, items }) => {
    const words =
      condition(when, questions) ?? md`${t(sometimes ? 'bring.sometimes' : 'bring.always')}`;
    const rows = items.map((item) => itemRow(item, view, when !== null, to));
    return [paragraph(md`${words}:`), list(rows)];
  });
}

function itemRow(item: RequirementItem, view: ServiceView, inBlock: boolean, to: To): Row {
  if (item.kind === 'single') return row(item.requirement, view, to);
  return {
    line: md`${t('bring.oneOf')}:`,
    under: item.members.map((member) => {
      const { line, under } = row(member, view, to);
      const only = inBlock ? null : condition(member.when, view.service.questions);
      return { line, under: only ? [only, ...under] : under };
    }),
  };
}

/** One document: what, how many, whose, and where to get it. */
function row(requirement: Requirement, view: ServiceView, to: To): Required<Row> {
  const help = view.documents[requirement.document];
  const name = link(
    help?.document.name ?? requirement.document,
    to(address.document(requirement.document)),
  );
  const counts = countWords(requirement, help?.document.unit ?? null);
  const under = [
    requirement.sometimes && requirement.when ? md`${t('bring.sometimes')}` : null,
    requirement.kept ? md`${t('bring.kept')}` : null,
    requirement.note === null ? null : md`${requirement.note}`,
    help && canStillGet(requirement) ? whereToGet(help, to) : null,
  ];
  return {
    line: md`${name}${{ md: requirement.earlier ? ` ${t('bring.earlier')}` : '' }}${counts}`,
    under: under.filter((line) => line !== null),
  };
}

/** ": 1 asli + 2 fotokopi", for each holder. */
function countWords(requirement: Requirement, unit: string | null): Md {
  const own = isOwn(requirement);
  const each = ({ people }: Holder) => (people > 1 ? `${t('bring.each')} ` : '');
  const words = requirement.holders.map((holder) => {
    const pieces = piecesWords(holder, unit);
    return own ? pieces : `${pieces} (${each(holder)}${holderWords(holder)})`;
  });
  return words.join('') === '' ? md`` : md`: ${words.join('; ')}`;
}

function whereToGet({ document, issuers, many }: DocumentHelp, to: To): Md | null {
  const missing = t('bring.missing');
  if (issuers.length > 0) {
    const links = issuers.map(({ id, name }) => link(name, to(address.serviceText(id))));
    return md`${missing} ${joined(links, ` ${t('bring.or')} `)}`;
  }
  if (many)
    return md`${missing} ${link(t('bring.seeDocument'), to(address.document(document.id)))}`;
  if (document.origin !== 'party' || document.party === null) return null;
  return md`${missing} ${document.party}.`;
}
