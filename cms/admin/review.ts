/** "Tandai sudah diperiksa": who, today, and when again, in one click. */
import type { Form, Immutable } from './bridge.ts';
import type { Changeable } from './finish.ts';

/** Months after which a page is looked at again. */
const AGAIN = 6;
/** Where this browser remembers the unit that checks. */
const UNIT = 'sekali-datang:unit';

const iso = (date: Date): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Today and the next due date, as calendar dates of this machine. */
export function reviewDates(today: Date): { date: string; due: string } {
  const due = new Date(today.getFullYear(), today.getMonth() + AGAIN, 1);
  // The last day of a shorter month, not a day of the month after it.
  const last = new Date(due.getFullYear(), due.getMonth() + 1, 0).getDate();
  due.setDate(Math.min(today.getDate(), last));
  return { date: iso(today), due: iso(due) };
}

/** Marks the service on screen as checked; asks for the unit only the first time on this browser. */
export function markChecked(form: Form, data: Immutable, today: Date = new Date()): void {
  const unit =
    localStorage.getItem(UNIT) ?? window.prompt('Unit kerja yang memeriksa (bukan nama orang):');
  if (!unit?.trim()) return;
  localStorage.setItem(UNIT, unit.trim());
  const old = (data.get('review') as Changeable | undefined) ?? (data as Changeable).clear();
  const { date, due } = reviewDates(today);
  const review = old
    .set('state', 'checked')
    .set('by', unit.trim())
    .set('date', date)
    .set('due', due);
  for (const field of form.props.fields as Iterable<Immutable>)
    if (field.get('name') === 'review') form.props.onChange(field, review);
}
