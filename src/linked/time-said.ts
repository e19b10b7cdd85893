import { timeRemark, timeWords } from '../i18n/format.ts';
import { t } from '../i18n/strings.ts';
import type { Service } from '../schema/service.ts';
import { joined } from './said.ts';

/** The promised time in words with all that qualifies it: no duration can count working days. */
export function timeSaid({ time }: Pick<Service, 'time'>): string | null {
  if (time.value === null) return null;
  const words = [timeWords(time), timeRemark(time), time.from, time.note, time.basis];
  return `${t('glance.time')}: ${joined(words, '; ')}`;
}
