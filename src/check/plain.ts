import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { say, shown, type Path } from '../rules/finding.ts';
import type { FileFault } from './fault.ts';
import type { Lines } from './lines.ts';

/** A record has six levels at most. */
const MOST_LEVELS = 40;

/**
 * Stands where a refused value stood: no schema accepts it, so the place counts as unreadable rather
 * than as left out.
 */
export const REFUSED = Symbol('refused');

/** A value with the line of each of its parts. */
export interface Plain {
  readonly value: unknown;
  readonly lines: Lines;
}

export interface Reading {
  readonly lineOf: (offset: number) => number;
  readonly fault: (fault: FileFault) => void;
  /** Told of each unquoted number, yes/no or empty value as it was typed. */
  readonly typed: (path: Path, source: string, line: number) => void;
}

interface Positioned {
  readonly range?: readonly [number, number, number] | null | undefined;
}

/** What each refused thing is called, for the messages. */
const refuse = (rule: string, path: Path, line: number, sentences: Parameters<typeof say>[0]) => ({
  rule,
  path: [...path],
  line,
  message: say(sentences),
});

function checkAnchorAndTag(
  node: { anchor?: string; tag?: string },
  path: Path,
  line: number,
  { fault }: Reading,
) {
  if (node.anchor !== undefined)
    fault(
      refuse('no-alias', path, line, {
        found: `Ada penanda &${node.anchor.slice(0, 40)}, yang dipakai untuk menyalin isian`,
        expected: 'tiap isian ditulis lengkap di tempatnya',
        fix: 'Hapus penandanya; bila tanda & bagian dari teks, beri tanda kutip',
      }),
    );
  if (node.tag !== undefined)
    fault(
      refuse('no-tag', path, line, {
        found: `Ada perintah khusus ${shown(node.tag.replace('tag:yaml.org,2002:', '!!'))} di depan isian`,
        expected: 'isian biasa tanpa tanda seru di depannya',
        fix: 'Hapus tanda seru dan kata yang menempel; bila bagian dari teks, beri tanda kutip',
      }),
    );
}

/** The text of a key, or undefined if it cannot be a field name. */
function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.value === null ? undefined : key.source;
}

/**
 * Turns the parser's tree into plain values and refuses what a record may not use: aliases, tags,
 * repeated keys, keys that are no names. What is refused is left out, the rest is kept.
 */
export function toPlain(
  node: unknown,
  reading: Reading,
  path: (string | number)[] = [],
  at = 0,
): Plain {
  const { lineOf, fault, typed } = reading;
  const start = (node as Positioned | null)?.range?.[0] ?? at;
  const line = lineOf(start);
  if (isAlias(node)) {
    fault(
      refuse('no-alias', path, line, {
        found: `Ada salinan *${node.source.slice(0, 40)} dari isian lain`,
        expected: 'tiap isian ditulis lengkap di tempatnya',
        fix: 'Tulis ulang isiannya; bila tanda * bagian dari teks, beri tanda kutip',
      }),
    );
    return { value: REFUSED, lines: line };
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { value: null, lines: line };
  checkAnchorAndTag(node, path, line, reading);
  if (node.tag !== undefined) return { value: REFUSED, lines: line };
  if (isScalar(node)) {
    if (typeof node.value !== 'string' && node.source) typed(path, node.source, line);
    return { value: node.value, lines: line };
  }
  if (path.length >= MOST_LEVELS) {
    fault(
      refuse('nesting', path.slice(0, 1), line, {
        found: 'Isian bertingkat terlalu dalam',
        expected: 'paling banyak beberapa tingkat, seperti contoh di panduan',
        fix: 'Periksa tanda kurung atau tanda hubung yang berulang',
      }),
    );
    return { value: REFUSED, lines: line };
  }
  if (isMap(node)) return mapToPlain(node.items, reading, path, start, line);
  const parts = node.items.map((item, index) => {
    path.push(index);
    const part = toPlain(item, reading, path, start);
    path.pop();
    return part;
  });
  return {
    value: parts.map((part) => part.value),
    lines: { line, parts: parts.map((part) => part.lines) },
  };
}

function mapToPlain(
  pairs: readonly Pair[],
  reading: Reading,
  path: (string | number)[],
  start: number,
  line: number,
): Plain {
  const { lineOf, fault } = reading;
  const value: Record<string, unknown> = {};
  const parts: Record<string, Lines> = {};
  for (const pair of pairs) {
    const at = (pair.key as Positioned | null)?.range?.[0] ?? start;
    const here = lineOf(at);
    const key = keyOf(pair.key);
    if (isScalar(pair.key) || isMap(pair.key) || isSeq(pair.key))
      checkAnchorAndTag(pair.key, path, here, reading);
    if (key === undefined || key === '__proto__' || key === '<<') {
      fault(badKey(key, path, here));
      continue;
    }
    if (Object.hasOwn(value, key)) {
      const before = parts[key];
      fault(
        refuse('duplicate-key', [...path, key], here, {
          found: `Isian ${shown(key)} tertulis lagi; yang pertama di baris ${typeof before === 'number' ? before : (before?.line ?? line)}`,
          expected: 'satu kali saja',
          fix: 'Gabungkan isinya, lalu hapus salah satu',
        }),
      );
      continue;
    }
    path.push(key);
    const part = toPlain(pair.value, reading, path, at);
    path.pop();
    value[key] = part.value;
    parts[key] = typeof part.lines === 'number' ? here : { line: here, parts: part.lines.parts };
  }
  return { value, lines: { line, parts } };
}

function badKey(key: string | undefined, path: Path, line: number): FileFault {
  if (key === '<<')
    return refuse('no-alias', [...path, key], line, {
      found: 'Ada tanda <<, yang berarti menyalin isian dari tempat lain',
      expected: 'tiap isian ditulis lengkap di tempatnya',
      fix: 'Hapus baris ini dan tulis isiannya',
    });
  return refuse(
    key === undefined ? 'key-text' : 'field-unknown',
    key === undefined ? path : [...path, key],
    line,
    {
      found:
        key === undefined
          ? 'Ada nama isian yang kosong atau bukan kata'
          : `Isian ${shown(key)} tidak dikenal di bagian ini`,
      expected: 'nama isian berupa satu kata sebelum titik dua',
      fix: 'Hapus baris ini atau betulkan namanya',
    },
  );
}
