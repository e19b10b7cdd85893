import { isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Path } from '../rules/finding.ts';
import { fileFault, type FileFault } from './fault.ts';
import { lineCounter, type Lines } from './lines.ts';
import { oddNumber } from './numbers.ts';
import { toPlain } from './plain.ts';
import { conflict, inWords } from './syntax.ts';

/** A file as a plain value, and what is wrong with the way it is written. */
export interface Parsed {
  /** Undefined if the file is broken: then nothing in it can be trusted. */
  readonly value: unknown;
  readonly broken: boolean;
  readonly lines: Lines;
  readonly faults: readonly FileFault[];
  /** An unquoted number or yes/no as it was typed. */
  readonly written: (path: Path) => string | undefined;
}

const key = (path: Path) => JSON.stringify(path);

const broken = (faults: readonly FileFault[]): Parsed => ({
  value: undefined,
  broken: true,
  lines: 1,
  faults,
  written: () => undefined,
});

const tooDeep = fileFault('syntax', inWords('RESOURCE_EXHAUSTION', ''));
const empty = fileFault('file-empty', {
  found: 'Berkas ini kosong',
  expected: 'isian lengkap seperti contoh di panduan',
  fix: 'Isi berkas ini, atau hapus bila tidak dipakai',
});

/** Where to look: a quote that is not closed is seen at the end of the file, but opened before. */
function placeOf({ message, pos: [at] }: YAMLError, document: Document): number {
  if (!message.startsWith('Missing closing')) return at;
  let opened = at;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE') && range[0] < at && range[1] >= at) opened = range[0];
    },
  });
  return opened;
}

/** Where git could not join two changes; what the parser says of such a file is only a consequence. */
const conflicts = (text: string, lineOf: (offset: number) => number): FileFault[] =>
  [...text.matchAll(/^<{7} /gm)].map(({ index }) => fileFault('syntax', conflict, lineOf(index)));

/** What the parser gives, one fault for a line: the others on it are only its consequences. */
function syntaxFaults(
  document: Document,
  text: string,
  lineOf: (offset: number) => number,
): FileFault[] {
  const faults = new Map<number, FileFault>();
  const directive = /^%/m.exec(text.slice(0, document.contents?.range?.[0]));
  if (directive) {
    const line = lineOf(directive.index);
    faults.set(line, fileFault('syntax', inWords('BAD_DIRECTIVE', ''), line));
  }
  for (const error of document.errors) {
    const line = lineOf(placeOf(error, document));
    const { code, message } = error;
    if (!faults.has(line)) faults.set(line, fileFault('syntax', inWords(code, message), line));
    // From here on the parser has lost the thread and finds fault with every line.
    if (message.includes('in YAML stream')) break;
  }
  return [...faults.values()];
}

function read(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      // Repeated keys are found by toPlain, in linear time and with better words.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    // The parser gives up on some texts by exhausting its stack.
    return undefined;
  }
}

/** Reads the text of one record. Never throws, whatever the text. */
export function parseText(text: string): Parsed {
  const lineOf = lineCounter(text);
  const document = read(text);
  if (!document) return broken([tooDeep]);
  const unjoined = conflicts(text, lineOf);
  const faults = unjoined.length ? unjoined : syntaxFaults(document, text, lineOf);
  if (faults.length) return broken(faults);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return broken([empty]);
  const typed = new Map<string, string>();
  const plain = toPlain(contents, {
    lineOf,
    fault: (fault) => faults.push(fault),
    typed: (path, source, line) => {
      typed.set(key(path), source.slice(0, 60));
      const odd = oddNumber([...path], source, line);
      if (odd) faults.push(odd);
    },
  });
  return {
    value: plain.value,
    broken: false,
    lines: plain.lines,
    faults,
    written: (path) => typed.get(key(path)),
  };
}
