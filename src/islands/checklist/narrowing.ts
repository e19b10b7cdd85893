import { applies, type Answers } from '../../domain/conditions.ts';
import { readWhen } from '../../domain/when-text.ts';
import { all, isShown, one } from './dom.ts';

/** Rows of the page, whatever hides them. */
const ROWS = '.bring li[id], .step, .fees > div, [aria-labelledby=hasil] li';

const whenOf = (element: HTMLElement) => readWhen(element.dataset['when'] ?? '');

/** Whether the answers given decide the condition of a row, and of the block around it. */
export const isSure = (row: Element, isAnswered: (question: string) => boolean): boolean => {
  const around = row.closest<HTMLElement>('[data-when]');
  if (!around) return true;
  return (
    Object.keys(whenOf(around)).every(isAnswered) &&
    (!around.parentElement || isSure(around.parentElement, isAnswered))
  );
};

/** Hides what does not apply, numbers the steps anew and counts what is left. */
export function narrow(answers: Answers, showsAll: boolean) {
  for (const row of all('.service [data-when]')) {
    const when = whenOf(row);
    const fits = applies(when, answers);
    row.hidden = !showsAll && !fits;
    const isMet = fits && Object.keys(when).every((question) => answers[question] !== undefined);
    for (const condition of all('.condition', row)) condition.classList.toggle('met', isMet);
  }
  for (const group of all('.one-of')) narrowGroup(group);
  for (const block of all('.slip-block:not([data-when])'))
    block.hidden = all('.bring > li', block).every((item) => item.hidden);
  numberSteps();
  const documents = all('.bring > li').filter(isShown).length;
  const none = one('.slip-none');
  if (none) none.hidden = documents > 0;
  return {
    documents,
    steps: all('.step').filter(isShown).length,
    hidden: all(ROWS).filter((row) => !isShown(row)).length,
  };
}

/** Alternatives: with one left there is nothing to choose, with none the whole group goes. */
function narrowGroup(group: HTMLElement): void {
  const members = all('li', group).filter((member) => member.id !== '');
  const left = members.filter((member) => !member.hidden);
  group.hidden = left.length === 0;
  const label = one('.one-of-label', group);
  if (label) label.hidden = left.length < 2;
  for (const member of members) {
    const or = one('.one-of-or', member);
    if (or) or.hidden = member === left[0];
  }
}

/** Numbers without gaps; the place is said where it changes among the steps that are left. */
function numberSteps(): void {
  let here = '';
  for (const [index, step] of all('.step').filter(isShown).entries()) {
    const number = one('.step-number', step)?.childNodes[1];
    if (number) number.textContent = String(index + 1);
    const place = one('.step-place', step);
    if (!place) continue;
    place.hidden = place.textContent === here;
    here = place.textContent;
  }
}
