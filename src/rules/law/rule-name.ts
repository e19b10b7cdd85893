import { say, shown } from '../finding.ts';
import { present, type LocalFault } from '../rule.ts';
import { defineLawRule } from './law-rule.ts';

/** Codes older than the numbering, known by their name alone. */
const CODES = /^(KUH ?Perdata|KUHP|KUHAP|HIR|RBg)\b/i;
const NUMBERED = /\d.*\b(18|19|20)\d\d\b/;

const missing = (what: string, fix: string, path: LocalFault['path']): LocalFault => ({
  path,
  message: say({ found: what, expected: 'jenis, nomor, tahun, dan judul', fix }),
});

/** A rule or a decree can be looked up: kind, number, year and title. */
export const ruleName = defineLawRule(
  'law-rule-name',
  'Dasar hukum dan SK menyebut nomor, tahun, dan judulnya.',
  function* ({ legalBasis, standard }) {
    for (const [at, { rule, about }] of present(legalBasis)) {
      if (rule !== undefined && !NUMBERED.test(rule) && !CODES.test(rule))
        yield missing(
          `Tertulis ${shown(rule)}, tanpa nomor atau tahun`,
          'Tulis nomor dan tahunnya, misalnya "UU 24/2013"',
          ['legalBasis', at, 'rule'],
        );
      if (about === null)
        yield missing('Peraturan ini tanpa judul', 'Isi "Tentang"', ['legalBasis', at, 'about']);
    }
    if (standard?.decree?.date === null)
      yield missing('SK ini tanpa tanggal', 'Isi "Tanggal SK"', ['standard', 'decree', 'date']);
  },
);
