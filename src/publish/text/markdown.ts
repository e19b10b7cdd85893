/**
 * A writer of CommonMark that cannot be talked into anything: what enters a template from outside is
 * escaped, and every block is one line of text, so that no content can open a block of its own.
 */

/** A piece of a line that is Markdown already. */
export interface Md {
  readonly md: string;
}

/** A finished block: heading, paragraph or list. */
export type Block = string;

/** A row of a list, with what stands below it. */
export interface Row {
  readonly line: Md;
  readonly under?: readonly (Row | Md)[];
}

/** Signs that begin something inside a line: emphasis, code, link, HTML, strikethrough, end of heading. */
const INLINE = /[\\`*_[\]<>~#]/g;
/** Would be read as a character reference (`&copy;`). */
const ENTITY = /&(?=#|[a-z\d]+;)/gi;
/** Control characters are no text; a parser would replace or drop them. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Line breaks, and spaces that a parser would drop. */
const SPACES = /\s{2,}|[^\S ]/g;

const escape = (text: string): string =>
  text.replace(CONTROL, '').replace(SPACES, ' ').replace(INLINE, '\\$&').replace(ENTITY, '\\&');

/** Markdown with holes: plain strings are escaped, pieces of Markdown stay as they are. */
export const md = (words: TemplateStringsArray, ...holes: readonly (string | Md)[]): Md => ({
  md: words.reduce((line, word, index) => {
    const hole = holes[index - 1] ?? '';
    return line + (typeof hole === 'string' ? escape(hole.trim()) : hole.md) + word;
  }),
});

/** Pieces in a row. */
export const joined = (pieces: readonly Md[], between = ', '): Md => ({
  md: pieces.map((piece) => piece.md).join(between),
});

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);
/** Signs that end a link's address, or begin code, an escape or a character reference. */
const IN_ADDRESS: Readonly<Record<string, string>> = {
  '\\': '%5C',
  '`': '%60',
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
  ' ': '%20',
};

/** Nearly every address: nothing in it means anything to a reader of Markdown. */
const PLAIN = /^https?:\/\/[\w./:?=%#@+,;!~-]+$/;

/** The address as it may stand in a link; null where it is none that a reader should follow. */
function target(address: string): string | null {
  if (PLAIN.test(address)) return address;
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (!SAFE.has(protocol)) return null;
  return href.replace(/[\\`()<> ]/g, (sign) => IN_ADDRESS[sign] ?? sign).replace(ENTITY, '\\&');
}

/** A link; only the words where its address is not to be followed. */
export function link(words: string, address: string): Md {
  const to = target(address);
  return to === null ? md`${words}` : md`[${words}](${{ md: to }})`;
}

/** What would begin a list, a line or a heading at the beginning of a block. */
const atStart = (line: string): string =>
  line.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

export const heading = (level: 1 | 2 | 3, line: Md): Block => `${'#'.repeat(level)} ${line.md}`;

export const paragraph = (line: Md): Block => atStart(line.md.trim());

/** A list with bullets, or with numbers where the order matters. */
export function list(rows: readonly (Row | Md)[], numbered = false): Block {
  return rows
    .map((row, index) => {
      const { line, under = [] }: Row = 'line' in row ? row : { line: row };
      const sign = numbered ? `${index + 1}. ` : '- ';
      const below = under.length > 0 ? `\n${list(under)}` : '';
      return sign + (atStart(line.md) + below).replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

/** The whole text. Two lists in a row would be read as one: something must stand between them. */
export const text = (blocks: readonly (Block | null)[]): string =>
  `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
