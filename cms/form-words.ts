/** What a rule says, for somebody who sees the form and never a file. Pure. */
import { labelOf, type CatalogueDraft, type Finding, type Place } from '../src/rules/index.ts';
import { valueAt } from '../src/rules/salvage.ts';
import { nameIn } from '../src/rules/words.ts';
import { say, withoutFile } from '../src/rules/finding.ts';
import { wordOf } from './changes.ts';
import { lostWords, type Questions } from './lost-choice.ts';
import { rowName } from './rows.ts';

/** The record in hand, as it is in the form and as it was last shown. */
export interface InHand {
  readonly record: object;
  readonly saved: object | undefined;
  readonly names: CatalogueDraft;
}

const questionsOf = (record: object | undefined): Questions =>
  (record as { questions?: Questions } | undefined)?.questions ?? [];

/**
 * In a file a condition is mistyped; in the form its option was removed while rows depended on it. So the
 * form says which, and the word of the control that lets it go.
 */
function lostChoice({ collection, path }: Finding, { record, saved, names }: InHand): string {
  const [question, nth] = path.slice(path.indexOf('when') + 1);
  const option = nth === undefined ? undefined : String(valueAt(record, path));
  const lost = lostWords(
    { question: String(question), option },
    questionsOf(record),
    questionsOf(saved),
  );
  return say({
    found: `${lost}, tetapi masih dipakai ${rowName(collection, record, path, names)}`,
    expected: '"Hanya bila" hanya memakai jawaban yang ada',
    fix: 'Tekan "Lepaskan" di "Hanya bila" baris itu, lalu centang jawaban lain bila perlu',
  });
}

/** An address is made once, from the name; what the check says of renaming a file is no help here. */
const ADDRESS = say({
  found: 'Alamat halaman ini, yang dibuat dari namanya, tidak bisa dipakai',
  expected: 'paling banyak 80 huruf, angka, dan tanda hubung',
  fix: 'Buat isian baru dengan nama yang lebih pendek, lalu hapus isian ini',
});

function messageOf(finding: Finding, inHand: InHand): string {
  switch (finding.rule) {
    case 'condition':
      return lostChoice(finding, inHand);
    case 'file-name':
      return ADDRESS;
    default:
      return withoutFile(finding.message);
  }
}

/** A fault of the record in hand, in the words of its form. */
export const inFormWords = (finding: Finding, inHand: InHand): Finding => ({
  ...finding,
  message: messageOf(finding, inHand),
});

/** A fault that this change causes in another record, told where it is caused. */
export function consequence(
  finding: Finding,
  place: Place,
  id: string,
  names: CatalogueDraft,
): Finding {
  const { collection } = finding;
  const name = collection === 'site' ? names.site?.name : nameIn(names[collection], finding.id);
  const at = labelOf(collection, finding.path);
  const where = [`${wordOf(collection)} "${name ?? ''}"`, at].filter(Boolean).join(', ');
  return {
    ...finding,
    collection: place,
    id,
    path: [],
    message: `Akibatnya pada ${where}: ${withoutFile(finding.message)}`,
  };
}
