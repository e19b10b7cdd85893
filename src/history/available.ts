/** Whether the history can be read at all, for those who start a build. Knows no zod and no page. */
import { sayChange } from '../i18n/history-strings.ts';
import { NoHistory, openRepository, type Reason } from './repository.ts';

/** Why there is no history, for a citizen. */
export const reasonWords = (reason: Reason): string => sayChange(`changes.${reason}`);

/** The same with what to do about it, for the operator. */
export const cureWords = (reason: Reason): string =>
  `${sayChange('changes.unavailable')} ${reasonWords(reason)} ${sayChange(`changes.cure.${reason}`)}`;

/** Why the history of a folder cannot be read; null when it can. */
export function whyNoHistory(folder: string): Reason | null {
  try {
    openRepository(folder);
    return null;
  } catch (error) {
    if (error instanceof NoHistory) return error.reason;
    throw error;
  }
}

/** The setting HISTORY: `required` makes a build without a history fail. */
export const historyRequired = (): boolean => process.env['HISTORY'] === 'required';
