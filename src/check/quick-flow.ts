import type { Lines } from './lines.ts';
import type { Plain } from './plain.ts';
import { isPlainWord } from './quick-scalar.ts';

const TOKEN = /[{}[\],]|"[^"\\]*"|[A-Za-z][\w-]*(?:: )?/y;

/**
 * Reads what stands in brackets on one line, if it is made of words and simple quoted text only:
 * `[a, b]`, `{ asal: [hibah] }`, `{ type: sms, value: "1708" }`. Undefined if it is not.
 */
export function readBrackets(text: string, line: number): Plain | undefined {
  const tokens: string[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    if (text[TOKEN.lastIndex] === ' ') {
      TOKEN.lastIndex += 1;
      continue;
    }
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return undefined;
    // Two words side by side would be one text; only marks may follow one another.
    if (/^[\w"]/.test(token) && from > 0 && !/[ [{]/.test(text[from - 1] ?? '')) return undefined;
    tokens.push(token);
  }
  let at = 0;
  const rest: Tokens = () => tokens[at++];
  const result = read(rest(), rest, line, 0);
  return rest() === undefined ? result : undefined;
}

/** The tokens still to come; undefined at the end. */
type Tokens = () => string | undefined;

function read(
  token: string | undefined,
  rest: Tokens,
  line: number,
  level: number,
): Plain | undefined {
  if (token === undefined || level > 5 || token.endsWith(': ')) return undefined;
  if (token === '[') return readList(rest, line, level);
  if (token === '{') return readMap(rest, line, level);
  if (token.startsWith('"')) return { value: token.slice(1, -1), lines: line };
  return isPlainWord(token) ? { value: token, lines: line } : undefined;
}

function readList(rest: Tokens, line: number, level: number): Plain | undefined {
  const values: unknown[] = [];
  const parts: Lines[] = [];
  let token: string | undefined = rest();
  while (token !== ']' || values.length > 0) {
    const item = read(token, rest, line, level + 1);
    if (!item) return undefined;
    values.push(item.value);
    parts.push(item.lines);
    const mark: string | undefined = rest();
    if (mark === ']') break;
    if (mark !== ',') return undefined;
    token = rest();
  }
  return { value: values, lines: { line, parts } };
}

function readMap(rest: Tokens, line: number, level: number): Plain | undefined {
  const value: Record<string, unknown> = {};
  const parts: Record<string, Lines> = {};
  for (;;) {
    const token: string | undefined = rest();
    const key = token?.replace(': ', '');
    if (key === undefined || key === token || !isPlainWord(key) || Object.hasOwn(value, key))
      return undefined;
    const item = read(rest(), rest, line, level + 1);
    if (!item) return undefined;
    value[key] = item.value;
    parts[key] = item.lines;
    const mark: string | undefined = rest();
    if (mark === '}') return { value, lines: { line, parts } };
    if (mark !== ',') return undefined;
  }
}
