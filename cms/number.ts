/**
 * Numbers as people in Indonesia type them: "35.000" is thirty-five thousand, "12,5" twelve and a half.
 * Pure.
 */

/** The number meant, or the text itself where it is not plainly one: the rules then say what is wrong. */
export function numberFrom(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim().replace(/^Rp\s?/i, '');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+(?:,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return value;
}
