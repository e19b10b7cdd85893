import { sayChange } from '../../i18n/history-strings.ts';
import type { Question } from '../../schema/service.ts';
import type { Compare } from './context.ts';
import { match } from './rows.ts';

function options(before: Question, after: Question): string[] {
  const rows = match(
    before.options,
    after.options,
    ({ id }) => id,
    ({ label }) => label,
  );
  const question = after.text;
  return [
    ...rows.added.map(({ label }) => sayChange('change.option', { question, text: label })),
    ...rows.removed.map(({ label }) => sayChange('change.optionGone', { question, text: label })),
    ...rows.kept
      .filter(([old, now]) => old.label !== now.label)
      .map(([old, now]) =>
        sayChange('change.optionText', { question, before: old.label, after: now.label }),
      ),
  ];
}

/** The questions that decide what a person needs, with their answers. */
export const questions: Compare<Question[]> = (before, after) => {
  const rows = match(
    before,
    after,
    ({ id }) => id,
    ({ text }) => text,
  );
  return [
    ...rows.added.map(({ text }) => sayChange('change.question', { text })),
    ...rows.removed.map(({ text }) => sayChange('change.questionGone', { text })),
    ...rows.kept.flatMap(([old, now]) => [
      ...(old.text === now.text
        ? []
        : [sayChange('change.questionText', { before: old.text, after: now.text })]),
      ...options(old, now),
    ]),
  ];
};
