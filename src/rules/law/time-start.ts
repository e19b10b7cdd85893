import { say } from '../finding.ts';
import { figure } from '../words.ts';
import { defineLawRule } from './law-rule.ts';

export const timeStart = defineLawRule(
  'law-time',
  'Lama layanan menyebut satuan dan sejak kapan dihitung.',
  function* ({ time }) {
    if (typeof time?.value !== 'number' || time.from !== null) return;
    yield {
      path: ['time', 'from'],
      message: say({
        found: `Lama layanan ${figure(time.value)}, tetapi tidak disebut dihitung sejak kapan`,
        expected: 'titik mulai, misalnya "berkas lengkap dan benar"',
        fix: 'Isi "Dihitung sejak"',
      }),
    };
  },
);
