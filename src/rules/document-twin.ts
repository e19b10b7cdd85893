import { say, shown } from './finding.ts';
import { foldName } from './fold.ts';
import { defineRule, present } from './rule.ts';
import { recordName } from './words.ts';

/** Words that differ between two names of one paper without making it another one. */
const FILLERS = new Set([
  'dan',
  'atau',
  'yang',
  'dari',
  'asli',
  'berwarna',
  'bermeterai',
  'di',
  'ke',
]);

/** "Surat kuasa bermeterai (SK)" and "Surat Kuasa" fold alike: brackets, fillers and order of words go. */
const essence = (name: string) =>
  foldName(name)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort()
    .join(' ');

export const documentTwin = defineRule(
  {
    id: 'document-twin',
    severity: 'warning',
    about: 'Satu dokumen tidak tercatat dua kali dengan nama yang hampir sama.',
  },
  function* (catalogue) {
    const first = new Map<string, { id: string; folded: string }>();
    const names = [...catalogue.documents].flatMap(([id, { name, otherNames }]) => [
      ...(name === undefined ? [] : [{ id, name, path: ['name'] as (string | number)[] }]),
      ...[...present(otherNames)].map(([at, other]) => ({
        id,
        name: other,
        path: ['otherNames', at],
      })),
    ]);
    const told = new Set<string>();
    for (const { id, name, path } of names) {
      const key = essence(name);
      if (key === '') continue;
      const owner = first.get(key);
      const folded = foldName(name);
      if (owner === undefined) first.set(key, { id, folded });
      // The very same name is told by the rules on unique names.
      else if (owner.id !== id && owner.folded !== folded && !told.has(`${owner.id} ${id}`)) {
        told.add(`${owner.id} ${id}`);
        yield {
          collection: 'documents',
          id,
          path,
          message: say({
            found: `${shown(name)} hampir sama dengan sebutan ${recordName(catalogue, 'documents', owner.id)}`,
            expected: 'satu isian untuk satu dokumen',
            fix: 'Gabungkan bila dokumennya sama; bila tidak, beri nama yang jelas berbeda',
          }),
        };
      }
    }
  },
);
