import type { Service } from '../schema/service.ts';
import { date } from './format.ts';
import { t } from './strings.ts';

/** Since when and why a service cannot be had; null while it runs. */
export const suspendedWords = ({ state, since, reason }: Service['status']): string | null =>
  state === 'active'
    ? null
    : t('service.suspended', { date: since ? date(since) : '–', reason: reason ?? '' });
