import { conditionWords } from '../../i18n/condition-words.ts';
import type { Question, When } from '../../schema/service.ts';
import { joined, md, type Md } from './markdown.ts';

/** "Hanya bila **Hilang**"; null for what always holds. */
export function condition(when: When, questions: readonly Question[]): Md | null {
  const parts = conditionWords(when, questions);
  if (parts.length === 0) return null;
  const lines = parts.map(({ and, label, asked, options }) =>
    joined(
      [and, label, asked]
        .flatMap((words) => (words === null ? [] : [md`${words}`]))
        .concat(md`**${options}**`),
      ' ',
    ),
  );
  return joined(lines, ' ');
}
