import type { Service } from '../schema/service.ts';
import { date } from './format.ts';
import { t } from './strings.ts';

/** Whether the agency has checked the page, and until when it will look again. */
export function reviewWords(review: Service['review']): { said: string; due: string | null } {
  if (review.state === 'unchecked' || review.date === null)
    return { said: t('confidence.unchecked'), due: null };
  return {
    said: t('confidence.checked', { by: review.by ?? '', date: date(review.date) }),
    due: review.due && t('confidence.due', { date: date(review.due) }),
  };
}
