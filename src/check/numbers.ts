import { say, shown, type Path } from '../rules/finding.ts';
import type { FileFault } from './fault.ts';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const THOUSANDS = /^-?\d{1,3}(?:\.\d{3})+$/;

/**
 * A figure that is read as another number than it looks like: 0811, 10.000 (ten!), 1e3, 0x1F.
 * @param source The value as typed, without quotes.
 */
export function oddNumber(path: Path, source: string, line: number): FileFault | undefined {
  // Infinity and the like are no figures at all; the schema says so.
  if (!/^[-+.]?\d/.test(source)) return undefined;
  const thousands = THOUSANDS.test(source);
  if (PLAIN.test(source) && !thousands) return undefined;
  const message = say({
    found: `Tertulis ${source.slice(0, 40)}, yang terbaca sebagai ${String(Number(source))}`,
    expected: thousands ? 'angka tanpa titik ribuan' : 'angka biasa tanpa nol di depan',
    fix: thousands
      ? `Tulis ${source.replaceAll('.', '')}`
      : `Tulis angkanya saja; bila ini nomor atau kode, beri tanda kutip: ${shown(source)}`,
  });
  return { rule: 'number-form', path, line, message };
}
