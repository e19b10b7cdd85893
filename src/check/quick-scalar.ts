/** A word that some version of YAML reads as something else than text; left to the parser. */
const SPECIAL = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i;
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
/** Everything that could be a number written in any way. */
const NUMBER_LIKE = /^[-+.]?\d[\d.,_:]*(?:e[-+]?\d+)?$|^0[xo]/i;
/** First letters that start ordinary text: no indicator of the format is among them. */
const ORDINARY_START = /^[\p{L}\d(/]/u;

/** Not in the simple subset: the real parser must look. */
export const PUZZLING = Symbol('puzzling');

/** True if text has nothing in it that could end or change an unquoted value. */
const isOrdinary = (text: string) =>
  ORDINARY_START.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(':');

/** An unquoted value of one or more lines, each already trimmed. */
function plain(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  if (SPECIAL.test(text)) return PUZZLING;
  if (INTEGER.test(text)) return Number(text);
  return NUMBER_LIKE.test(text) ? PUZZLING : text;
}

/** True if text with this beginning is an unquoted value. */
export const isUnquoted = (text: string) => ORDINARY_START.test(text);

/** Unquoted lines as one text, or PUZZLING. */
export function unquoted(lines: readonly string[]): unknown {
  if (!lines.every(isOrdinary)) return PUZZLING;
  return lines.length === 1 ? plain(lines[0] ?? '') : lines.join(' ');
}

/** True if the word can only be read as text. */
export const isPlainWord = (word: string) => unquoted([word]) === word;

/** Quoted text of one or more lines, each already trimmed, or PUZZLING. */
export function quoted(lines: readonly string[]): unknown {
  const text = lines.join(' ');
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
  if (lines.length === 1 && /^'(?:[^']|'')*'$/.test(text))
    return text.slice(1, -1).replaceAll("''", "'");
  return PUZZLING;
}
