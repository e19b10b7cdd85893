import { say } from '../finding.ts';
import { present } from '../rule.ts';
import { rupiah } from '../words.ts';
import { defineLawRule } from './law-rule.ts';

/** Papers of the civil registry cost nothing, to whomever they are issued. */
export const civilFree = defineLawRule(
  'law-civil-free',
  'Layanan yang menerbitkan dokumen kependudukan tidak berbiaya.',
  function* ({ outputs, fees }, { documents }) {
    const issued = [...present(outputs)].flatMap(([, { document }]) => {
      const record = document === undefined ? undefined : documents.get(document);
      return record?.civilRegistration ? [record.name ?? document] : [];
    });
    const [name] = issued;
    if (name === undefined) return;
    for (const [at, { amount }] of present(fees)) {
      if (typeof amount !== 'number' || amount === 0) continue;
      yield {
        path: ['fees', at, 'amount'],
        message: say({
          found: `Tertulis ${rupiah(amount)}, padahal layanan ini menerbitkan ${name}`,
          expected: '0, karena dokumen kependudukan gratis',
          fix: 'Tulis 0, atau pindahkan biaya itu ke layanan lain yang memang berbayar',
        }),
      };
    }
  },
);
