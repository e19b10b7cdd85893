import { say, shown, type CatalogueDraft } from '../finding.ts';
import { foldName } from '../fold.ts';
import { defineRule, present } from '../rule.ts';
import { OFFICIALESE } from './officialese.ts';
import { textsOf, type Text } from './texts.ts';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${Object.keys(OFFICIALESE).map(escape).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);

export const plainWords = defineRule(
  {
    id: 'plain-words',
    severity: 'warning',
    about:
      'Tidak ada bahasa kantor; daftar kata dan gantinya di src/rules/language/officialese.ts.',
  },
  function* (catalogue) {
    for (const { collection, id, path, text } of textsOf(catalogue)) {
      const words = new Set([...foldName(text).matchAll(ANY)].map(([word]) => word));
      for (const word of words)
        yield {
          collection,
          id,
          path,
          message: say({
            found: `Ada kata kantor ${shown(word)}`,
            expected: `kata sehari-hari: ${OFFICIALESE[word] ?? ''}`,
            fix: 'Tulis ulang kalimatnya',
          }),
        };
    }
  },
);

/** What a source confirms and where a figure comes from: not our sentences, but shown all the same. */
function* quotedIn({ services }: CatalogueDraft): Generator<Text> {
  const collection = 'services';
  for (const [id, { sources, fees, time }] of services) {
    for (const [at, { confirms }] of present(sources))
      if (confirms) yield { collection, id, path: ['sources', at, 'confirms'], text: confirms };
    for (const [at, { basis }] of present(fees))
      if (basis) yield { collection, id, path: ['fees', at, 'basis'], text: basis };
    if (time?.basis) yield { collection, id, path: ['time', 'basis'], text: time.basis };
  }
}

/** What a researcher writes to a colleague, never to a citizen. */
const WORKING =
  /(?:dari|menurut) ingatan|\(ingatan|kutipan pencarian|belum dicek|belum diverifikasi|cek lagi|\btodo\b|\bBELUM:/i;

export const workingNote = defineRule(
  {
    id: 'working-note',
    severity: 'error',
    about: 'Catatan kerja ("Dari ingatan") tidak sampai ke warga.',
  },
  function* (catalogue) {
    for (const { collection, id, path, text } of [...textsOf(catalogue), ...quotedIn(catalogue)]) {
      const found = WORKING.exec(text);
      if (!found || /^\s*BELUM\s*:/i.test(text)) continue;
      yield {
        collection,
        id,
        path,
        message: say({
          found: `Ada catatan kerja ${shown(found[0])}`,
          expected: 'kalimat untuk warga',
          fix: 'Pindahkan keraguannya ke "Catatan" jenis "Belum pasti", dengan satu kalimat tenang',
        }),
      };
    }
  },
);
