import { say, shown } from './finding.ts';
import { defineServiceRule, present } from './rule.ts';

const CONDITIONAL = /^(Hanya bila|Hanya diminta|Hanya jika|Bila diminta|Bila ada[ ,.]|Bila punya)/;

/** A condition that hides in a note: the list would ask everybody for it. */
export const sometimes = defineServiceRule(
  {
    id: 'sometimes',
    severity: 'warning',
    about: 'Dokumen yang catatannya berbunyi "Hanya bila …" ditandai "Tidak selalu diminta".',
  },
  function* ({ requirements }) {
    for (const [at, { sometimes: marked, note }] of present(requirements)) {
      if (marked !== false || typeof note !== 'string' || !CONDITIONAL.test(note)) continue;
      yield {
        path: ['requirements', at, 'sometimes'],
        message: say({
          found: `Catatannya ${shown(note.slice(0, 60))}, tetapi dokumen ini tampil sebagai wajib`,
          expected: 'pertanyaan yang memilihnya, atau tanda "Tidak selalu diminta"',
          fix: 'Pakai "Hanya bila" dengan sebuah pertanyaan, atau tandai "Tidak selalu diminta"',
        }),
      };
    }
  },
);
