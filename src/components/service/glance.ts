import { feeHeadline } from '../../domain/fees.ts';
import { headlineRemarks, headlineWords, LONG_WORDS } from '../../i18n/fee-words.ts';
import { timeRemark, timeWords } from '../../i18n/format.ts';
import type { Service } from '../../schema/service.ts';

/** A figure in words, with what must not be missing beside it. */
export interface Glance {
  readonly words: string;
  readonly remarks: readonly string[];
  /** Words rather than a figure: set smaller. */
  readonly long: boolean;
}

/** What an ordinary visitor pays. */
export function feeGlance({ fees, questions }: Pick<Service, 'fees' | 'questions'>): Glance {
  const headline = feeHeadline(fees, questions);
  const words = headlineWords(headline);
  return { words, remarks: headlineRemarks(headline), long: words.length > LONG_WORDS };
}

/** How long the whole service takes. */
export function timeGlance(time: Service['time']): Glance {
  const remark = timeRemark(time);
  return {
    words: timeWords(time),
    remarks: remark === null ? [] : [remark],
    long: time.value === null,
  };
}
