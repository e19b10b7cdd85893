import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';

/** Who checked the content and when, or that nobody has yet: what leaves the site must say it too. */
export const reviewedWords = ({ state, by, date: day }: Service['review']): string =>
  state === 'unchecked' || day === null
    ? t('card.unchecked')
    : t('confidence.checked', { by: by ?? '', date: date(day) });
