import { foldText } from './fold.ts';
import { say, shown, type Path } from './finding.ts';
import { ANSWERS, PLACEHOLDERS } from './placeholders.ts';
import { defineRule, type Fault } from './rule.ts';
import { visitAll, type Wanted } from './walk.ts';

const DRAFT = /^\s*BELUM\s*:/i;
/** "Sesuai ketentuan (peraturan) (perundang-undangan) (yang berlaku)" in any of its many lengths. */
const AS_THE_RULES_SAY =
  /^(se|menye)suai(kan)?( dengan)? (ketentuan|peraturan|aturan|perundang ?undangan|kebijakan)( (peraturan|perundang ?undangan|perundangan|daerah|setempat|yang berlaku))*$/;

/** True if the text only fills the field: a filler phrase, no letter at all, or a draft's "BELUM:". */
export function isPlaceholder(text: string): boolean {
  if (DRAFT.test(text) || /lorem ipsum/i.test(text)) return true;
  // The longest phrase has about 60 letters; longer text need not be folded.
  if (text.length > 100) return !/[\p{L}\p{N}]/u.test(text);
  const folded = foldText(text);
  if (folded === '') return text.trim() !== '';
  return PLACEHOLDERS.has(folded) || AS_THE_RULES_SAY.test(folded.replaceAll('-', ' '));
}

/** What to say of a filler; `optional` if the field may be left empty. */
export const placeholderMessage = (text: string, optional: boolean) =>
  say({
    found: `Tertulis ${shown(text)}, yang hanya mengisi tempat`,
    expected: 'keterangan yang sebenarnya',
    fix: optional ? 'Tulis keterangannya, atau kosongkan bila belum tahu' : 'Tulis keterangannya',
  });

const isWords: Wanted = ({ kind, coded }) => kind === 'text' && !coded;
const isOption = (path: Path) => path[0] === 'questions' && path[2] === 'options';

export const placeholder = defineRule(
  {
    id: 'placeholder',
    severity: 'error',
    about: 'Tidak ada isian yang hanya mengisi tempat, misalnya "-" atau "sesuai ketentuan".',
  },
  (catalogue) => {
    const faults: Fault[] = [];
    visitAll(catalogue, isWords, (collection, id, shape, value, path) => {
      if (typeof value !== 'string') return;
      if (!isPlaceholder(value) || (isOption(path) && ANSWERS.has(foldText(value)))) return;
      const message = placeholderMessage(value, shape.nullable);
      faults.push({ collection, id, path: [...path], message });
    });
    return faults;
  },
);
