import { timeRemark, timeWords } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import type { Service } from '../../schema/service.ts';
import type { Compare } from './context.ts';
import { quoted } from './words.ts';

type Time = Service['time'];

const figure = (time: Time) => {
  const remark = timeRemark(time);
  return remark ? `${timeWords(time)} (${remark})` : timeWords(time);
};

function value(before: Time, after: Time): string[] {
  const [was, is] = [figure(before), figure(after)];
  if (was === is) return [];
  if (before.value === null) return [sayChange('change.timeKnown', { after: is })];
  if (after.value === null) return [sayChange('change.timeUnknown', { before: was })];
  const alike = before.unit === after.unit && before.kind === after.kind;
  const key = !alike
    ? 'change.time'
    : after.value < before.value
      ? 'change.timeLess'
      : 'change.timeMore';
  return [sayChange(key, { before: was, after: is })];
}

/** The promised time, from when it counts, and who says so. */
export const time: Compare<Time> = (before, after) => {
  const { from, basis, note } = after;
  return [
    ...value(before, after),
    ...(from !== null && from !== before.from ? [sayChange('change.timeFrom', { from })] : []),
    ...(basis !== null && basis !== before.basis ? [sayChange('change.timeBasis', { basis })] : []),
    ...(note !== null && note !== before.note
      ? [sayChange('change.timeNote', { text: quoted(note) })]
      : []),
  ];
};
