import type { Choices } from '../../domain/answers-link.ts';
import { applies, type Answers } from '../../domain/conditions.ts';
import { readFees } from '../../domain/fee-text.ts';
import { feeHeadline } from '../../domain/fees.ts';
import { headlineRemarks, headlineWords, LONG_WORDS } from '../../i18n/fee-words.ts';
import { one } from './dom.ts';

/** The fee on the ticket for these answers; the same rules as at build (components/service/Ticket). */
export function tellFee(answers: Answers, questions: readonly Choices[]): void {
  const place = one('[data-fees]');
  if (!place) return;
  const fees = readFees(place.dataset['fees'] ?? '[]').filter(({ when }) => applies(when, answers));
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const headline = feeHeadline(
    fees,
    open.map(({ id, options }) => ({ id, options: options.map((option) => ({ id: option })) })),
  );
  const words = headlineWords(headline);
  place.className = words.length > LONG_WORDS ? 'ticket-words' : '';
  place.textContent = words;
  const remarks = headlineRemarks(headline);
  if (remarks.length === 0) return;
  const small = document.createElement('span');
  small.className = 'ticket-remark';
  small.textContent = remarks.join('; ');
  place.append(small);
}
