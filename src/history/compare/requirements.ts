import { holderWords, piecesWords } from '../../i18n/bring-words.ts';
import { isOwn, piecesOf, type Piece } from '../../domain/requirements.ts';
import { joinWords } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import { t } from '../../i18n/strings.ts';
import { isEqual } from '../../rules/equal.ts';
import type { Requirement } from '../../schema/requirement.ts';
import type { Compare, Context } from './context.ts';
import { hasAlternative, match, newGroups } from './rows.ts';
import { conditionWords, newCondition, quoted } from './words.ts';

const whoseOf = ({ holders }: Requirement) => joinWords(holders.map(holderWords));

/** "KK", "KK yang lama". */
function editionOf({ document, earlier }: Requirement, context: Context): string {
  const name = context.name('documents', document);
  return earlier ? sayChange('change.paper.earlier', { name }) : name;
}

/** "KTP-el milik 2 saksi". */
function nameOf(requirement: Requirement, context: Context): string {
  const name = editionOf(requirement, context);
  return isOwn(requirement)
    ? name
    : sayChange('change.paper.whose', { name, whose: whoseOf(requirement) });
}

/** The same with the kind of paper, when only one kind is asked for: "fotokopi KTP-el". */
function paperOf(requirement: Requirement, context: Context, only?: Piece): string {
  const name = nameOf(requirement, context);
  const kinds = new Set(requirement.holders.flatMap(piecesOf).map(({ piece }) => piece));
  const [kind] = only ? [only] : kinds.size === 1 ? kinds : [];
  return kind === undefined || kind === 'originals'
    ? name
    : sayChange(`change.paper.${kind}`, { name });
}

/** "1 asli + 2 fotokopi (Anda); masing-masing 1 fotokopi (2 saksi)". */
function countsOf(requirement: Requirement, context: Context): string {
  const unit = context.unit(requirement.document);
  return requirement.holders
    .map((holder) => {
      const pieces = piecesWords(holder, unit);
      const each = holder.people > 1 ? `${t('bring.each')} ${pieces}` : pieces;
      return isOwn(requirement) ? pieces : `${each} (${holderWords(holder)})`;
    })
    .join('; ');
}

/** "KTP-el yang lama, 1 asli". */
const withCounts = (requirement: Requirement, context: Context): string =>
  [editionOf(requirement, context), countsOf(requirement, context)].filter(Boolean).join(', ');

function added(requirement: Requirement, context: Context): string {
  const condition = conditionWords(requirement.when, context.questions[1]);
  const what = [withCounts(requirement, context), condition].filter(Boolean).join(', ');
  return sayChange(requirement.sometimes ? 'change.bringSometimes' : 'change.bring', { what });
}

type Pair = readonly [before: Requirement, after: Requirement];
type Lists = readonly [before: readonly Requirement[], after: readonly Requirement[]];

const documentOf = ({ document }: Requirement, context: Context) =>
  context.current('documents', document);

/** What happened to the counts: one kind of paper given up is said as such, all else as a whole. */
function counts([before, after]: Pair, context: Context): string[] {
  if (isEqual(before.holders, after.holders)) return [];
  const [old] = before.holders;
  const [now] = after.holders;
  const one = before.holders.length === 1 && after.holders.length === 1 && old && now;
  if (one && old.who === now.who && old.label === now.label && old.people === now.people) {
    const left = piecesOf(old).filter(({ piece, count }) => now[piece] !== count);
    const grown = piecesOf(now).some(({ piece, count }) => old[piece] < count);
    const givenUp = left.filter(({ piece }) => now[piece] === 0);
    if (!grown && givenUp.length === left.length && piecesOf(now).length > 0)
      return givenUp.map(({ piece }) => {
        const what =
          piece === 'originals'
            ? sayChange('change.paper.original', { name: nameOf(after, context) })
            : paperOf(after, context, piece);
        return sayChange('change.bringGone', { what });
      });
  }
  const what = context.name('documents', after.document);
  const [was, is] = [countsOf(before, context), countsOf(after, context)];
  return was === is ? [] : [sayChange('change.bringCount', { what, before: was, after: is })];
}

function changed(pair: Pair, all: Lists, context: Context): string[] {
  const [before, after] = pair;
  const what = paperOf(after, context);
  const said: string[] = [];
  if (documentOf(before, context) === documentOf(after, context))
    said.push(...counts(pair, context));
  else
    said.push(
      sayChange('change.bringInstead', {
        before: paperOf(before, context),
        after: withCounts(after, context),
      }),
    );
  const flag = (key: 'kept' | 'earlier' | 'sometimes') => {
    if (before[key] === after[key]) return;
    const name = key === 'sometimes' ? what : context.name('documents', after.document);
    said.push(sayChange(after[key] ? `change.${key}` : `change.${key}Gone`, { what: name }));
  };
  flag('kept');
  flag('earlier');
  flag('sometimes');
  const condition = newCondition(before.when, after.when, context.questions);
  if (condition !== null) said.push(sayChange('change.bringWhen', { what, condition }));
  if (hasAlternative(before, all[0]) && !hasAlternative(after, all[1]))
    said.push(sayChange('change.oneOfGone', { what }));
  if (before.note !== after.note)
    said.push(
      after.note === null
        ? sayChange('change.bringNoteGone', { what })
        : sayChange('change.bringNote', { what, text: quoted(after.note) }),
    );
  return said;
}

/** What to bring: by the id of the row, else by document and owner, for an id may be mended. */
export const requirements: Compare<Requirement[]> = (before, after, context) => {
  const owners = (row: Requirement) => row.holders.map(holderWords).join();
  const rows = match(
    before,
    after,
    (row) => `${row.id} ${documentOf(row, context)}`,
    (row) => `${documentOf(row, context)} ${owners(row)} ${row.earlier}`,
    (row) => documentOf(row, context),
    (row) => row.id,
  );
  const groups = newGroups(before, after, (row) => editionOf(row, context));
  return [
    ...rows.removed.map((row) => sayChange('change.bringGone', { what: paperOf(row, context) })),
    // One more alternative is no new duty: the sentence about the group tells it.
    ...rows.added.filter((row) => !hasAlternative(row, after)).map((row) => added(row, context)),
    ...rows.kept.flatMap((pair) => changed(pair, [before, after], context)),
    ...groups.map((names) => sayChange('change.oneOf', { list: joinWords(names, 'atau') })),
  ];
};
