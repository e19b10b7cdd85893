import { requirementBlocks, isOwn, type RequirementItem } from '../../domain/requirements.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { t } from '../../i18n/strings.ts';
import { joinWords } from '../../i18n/format.ts';
import type { Requirement } from '../../schema/requirement.ts';
import { holderWords, piecesWords } from '../../i18n/bring-words.ts';

/** One row of a short list: "KTP-el", "1 asli + 1 fotokopi". */
export interface ShortRow {
  readonly key: string;
  readonly name: string;
  readonly counts: string | null;
}

/** What everybody brings, as far as there is room; what was left out is counted, never silent. */
export interface ShortList {
  readonly rows: readonly ShortRow[];
  /** Rows that everybody needs and that did not fit. */
  readonly left: number;
  /** Sentences about what is not among the rows. */
  readonly rest: readonly string[];
}

/** More alternatives than this are not named in a row. */
const NAMED = 3;

/** How much room there is, and how much of it a row takes. */
export interface Room {
  readonly total: number;
  readonly of: (row: ShortRow) => number;
}

/** The list of a service on a small space. */
export function shortList(view: ServiceView, room: Room): ShortList {
  const blocks = requirementBlocks(view.service.requirements);
  if (blocks.length === 0) return { rows: [], left: 0, rest: [t('bring.none')] };
  const items = blocks.find(({ when, sometimes }) => when === null && !sometimes)?.items ?? [];
  const forAll = items.map((item) => rowOf(item, view));
  const rows = fitting(forAll, room);
  const left = forAll.length - rows.length;
  const others = blocks.reduce((sum, block) => sum + block.items.length, 0) - forAll.length;
  const rest = [
    left > 0 && t(rows.length > 0 ? 'short.left' : 'short.onlyLeft', { count: left }),
    others > 0 && t(forAll.length > 0 ? 'short.others' : 'short.onlyOthers', { count: others }),
  ].filter((sentence) => sentence !== false);
  return { rows, left, rest };
}

/** As many of the first rows as there is room for. */
function fitting(rows: readonly ShortRow[], { total, of }: Room): ShortRow[] {
  let used = 0;
  const over = rows.findIndex((row) => (used += of(row)) > total);
  return rows.slice(0, over < 0 ? rows.length : over);
}

function rowOf(item: RequirementItem, view: ServiceView): ShortRow {
  if (item.kind === 'single') {
    const { requirement } = item;
    const counts = countsOf(requirement, view);
    return { key: requirement.id, name: nameOf(requirement, view), counts };
  }
  const names = [...new Set(item.members.map((member) => nameOf(member, view)))];
  const some = names.slice(0, names.length > NAMED ? NAMED - 1 : NAMED);
  const name =
    some.length < names.length
      ? `${some.join(', ')}, ${t('short.choice')}`
      : joinWords(some, 'atau');
  return { key: item.group, name, counts: null };
}

function nameOf({ document, earlier }: Requirement, { documents }: ServiceView): string {
  const name = documents[document]?.document.name ?? document;
  return earlier ? `${name} ${t('bring.earlier')}` : name;
}

function countsOf(requirement: Requirement, { documents }: ServiceView): string {
  const unit = documents[requirement.document]?.document.unit;
  const own = isOwn(requirement);
  return requirement.holders
    .map((holder) => {
      const each = holder.people > 1 ? `${t('bring.each')} ` : '';
      const pieces = piecesWords(holder, unit);
      return own ? pieces : `${pieces} ${each}${holderWords(holder)}`;
    })
    .join(', ');
}
