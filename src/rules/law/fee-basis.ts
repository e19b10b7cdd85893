import { say } from '../finding.ts';
import { present } from '../rule.ts';
import { rupiah } from '../words.ts';
import { defineLawRule } from './law-rule.ts';

export const feeBasis = defineLawRule(
  'law-fee-basis',
  'Biaya di atas nol punya dasar aturan, atau ditandai ditetapkan daerah.',
  function* ({ fees }) {
    for (const [at, { amount, basis, local }] of present(fees)) {
      if (typeof amount !== 'number' || amount === 0 || basis !== null || local !== false) continue;
      yield {
        path: ['fees', at, 'basis'],
        message: say({
          found: `Biaya ${rupiah(amount)} tanpa dasar`,
          expected: 'peraturan yang menetapkannya, atau tanda "Ditetapkan daerah"',
          fix: 'Isi "Dasar biaya", atau tandai "Ditetapkan daerah"',
        }),
      };
    }
  },
);
