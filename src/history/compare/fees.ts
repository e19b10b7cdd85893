import { feeAmount } from '../../i18n/fee-words.ts';
import { conditionKey } from '../../domain/conditions.ts';
import { joinWords, rupiah } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import type { Fee } from '../../schema/service.ts';
import type { Compare, Context } from './context.ts';
import { match, newGroups } from './rows.ts';
import { newCondition, quoted } from './words.ts';

type Pair = readonly [before: Fee, after: Fee];

const amountOf = (amount: number) => (amount === 0 ? sayChange('change.feeZero') : rupiah(amount));

/** "turun dari Rp25.000 menjadi Rp0 (gratis)"; what is no plain figure is told as it was and is. */
function amount([before, after]: Pair, what: string): string[] {
  const [was, is] = [feeAmount(before), feeAmount(after)];
  if (was === is) return [];
  if (before.amount === null || after.amount === null || before.per !== after.per)
    return [sayChange('change.feeAmount', { what, before: quoted(was), after: quoted(is) })];
  const key = after.amount < before.amount ? 'change.feeLess' : 'change.feeMore';
  const per = after.per === null ? '' : ` per ${after.per}`;
  return [
    sayChange(key, {
      what,
      before: amountOf(before.amount) + per,
      after: amountOf(after.amount) + per,
    }),
  ];
}

function changed(pair: Pair, what: string, context: Context): string[] {
  const [before, after] = pair;
  const said = amount(pair, what);
  if (before.for !== after.for)
    said.push(
      sayChange('change.feeName', {
        before: sayChange('change.feeNamed', { name: before.for }),
        after: after.for,
      }),
    );
  const condition = newCondition(before.when, after.when, context.questions);
  if (condition !== null) said.push(sayChange('change.feeWhen', { what, condition }));
  if (before.rare !== after.rare)
    said.push(sayChange(after.rare ? 'change.feeRare' : 'change.feeRareGone', { what }));
  if (before.local !== after.local)
    said.push(sayChange(after.local ? 'change.feeLocal' : 'change.feeLocalGone', { what }));
  const inside = what.charAt(0).toLowerCase() + what.slice(1);
  if (before.basis !== after.basis && after.basis !== null)
    said.push(sayChange('change.feeBasis', { what: inside, basis: after.basis }));
  if (before.note !== after.note && after.note !== null)
    said.push(sayChange('change.feeNote', { what: inside, text: quoted(after.note) }));
  return said;
}

/** Fees: by what they are for and when; one that alone is left on both sides was only renamed. */
export const fees: Compare<Fee[]> = (before, after, context) => {
  const rows = match(
    before,
    after,
    (row) => `${row.for} ${conditionKey(row.when)}`,
    (row) => row.for,
  );
  const { added, removed } = rows;
  const [old, now] = [removed[0], added[0]];
  const renamed = old && now && removed.length === 1 && added.length === 1;
  const kept = renamed ? [...rows.kept, [old, now] as const] : rows.kept;
  const only = before.length === 1 && after.length === 1;
  const named = (fee: Fee) =>
    only ? sayChange('change.fee') : sayChange('change.feeNamed', { name: fee.for });
  const groups = newGroups(before, after, (row) => row.for);
  return [
    ...(renamed ? [] : removed).map((fee) =>
      sayChange('change.feeGone', { what: named(fee), amount: feeAmount(fee) }),
    ),
    ...(renamed ? [] : added).map((fee) =>
      sayChange('change.feeNew', { name: fee.for, amount: feeAmount(fee) }),
    ),
    ...kept.flatMap((pair) => changed(pair, named(pair[1]), context)),
    ...groups.map((names) => sayChange('change.feeOneOf', { list: joinWords(names, 'atau') })),
  ];
};
