import type * as z from 'zod';
import { decode } from '../check/decode.ts';
import { parseText } from '../check/parse.ts';
import { isMap } from '../rules/equal.ts';
import type { Place } from '../rules/index.ts';
import { recordShape, schemaOf } from '../rules/shape.ts';

/** A value that today's schema accepts; undefined: this version says nothing that we understand. */
type Understood = { readonly value: unknown } | undefined;

const FIELD = /^([A-Za-z][A-Za-z0-9]*):(?:\s|$)/;
/** What may stand at the very left besides the name of a field: nothing, a remark, a row of a list. */
const BETWEEN = /^(?:$|[ #]|-(?:\s|$))/;

/**
 * The text of each field of a record, or undefined when it is not written in one field after the other.
 * Inside a field every line is indented or a row, so that each part is a record of its own; reading only
 * the parts that differ is ten times as fast as reading the whole file.
 */
export function partsOf(text: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  let name: string | undefined;
  let from = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const [, found] = FIELD.exec(line) ?? [];
    if (found !== undefined) {
      if (name !== undefined) parts.set(name, text.slice(from, at));
      if (parts.has(found)) return undefined;
      name = found;
      from = at;
    } else if (!BETWEEN.test(line) || (name === undefined && !/^\s*(?:#|$)/.test(line)))
      return undefined;
    at += line.length + 1;
  }
  if (name !== undefined) parts.set(name, text.slice(from, at));
  return parts;
}

function valuesIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const { value, faults } = parseText(text);
  return faults.length === 0 && isMap(value) ? value : undefined;
}

/** Spaces and line breaks inside a text say nothing. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(tidy);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each)]));
}

/** Fields that every record of a place has. */
const required = (place: Place): string[] =>
  [...recordShape(place).fields].filter(([, shape]) => shape.required).map(([key]) => key);

type Values = Readonly<Record<string, unknown>>;

/** A record as it is written: by the text of each field, or else as a whole; neither when it is broken. */
interface Written {
  readonly parts?: ReadonlyMap<string, string> | undefined;
  readonly whole?: Values | undefined;
}

function open(bytes: Buffer): Written {
  const text = decode(bytes);
  if ('fault' in text) return {};
  const plain = text.ok.replaceAll('\r\n', '\n');
  const parts = partsOf(plain);
  return parts ? { parts } : { whole: valuesIn(plain) };
}

/** One version of a record, read as far as it is asked. Nothing in it can make the reading fail. */
export class Version {
  readonly #place: Place;
  readonly #bytes: Buffer;
  #opened: Written | undefined;
  readonly #known = new Map<string, Understood>();

  constructor(place: Place, bytes: Buffer) {
    this.#place = place;
    this.#bytes = bytes;
  }

  #written(): Written {
    return (this.#opened ??= open(this.#bytes));
  }

  /** The very text of a field, where it can be told; equal texts need not be read. */
  text(key: string): string | undefined {
    const { parts } = this.#written();
    return parts && (parts.get(key) ?? '');
  }

  /** The value of a field as the schema understands it. */
  field(key: string): Understood {
    if (!this.#known.has(key)) this.#known.set(key, this.#read(key));
    return this.#known.get(key);
  }

  /** A file that lacks what every record has was cut short, or is of another age: nothing is "left out". */
  #lacks(): boolean {
    const { parts, whole } = this.#written();
    return required(this.#place).some((key) => !(parts?.has(key) ?? whole?.[key] !== undefined));
  }

  #read(key: string): Understood {
    const { parts, whole = {} } = this.#written();
    const part = parts?.get(key);
    const values = part === undefined ? whole : valuesIn(part);
    if (values?.[key] === undefined && this.#lacks()) return undefined;
    const shape = schemaOf(this.#place).shape as Readonly<Record<string, z.ZodType>>;
    const result = values && shape[key]?.safeParse(values[key]);
    return result?.success ? { value: tidy(result.data) } : undefined;
  }
}

/** A version and what was there before it: what one cannot tell, an earlier one may. */
export class Snapshot {
  readonly version: Version;
  readonly #earlier: Snapshot | undefined;

  constructor(version: Version, earlier?: Snapshot) {
    this.version = version;
    this.#earlier = earlier;
  }

  /** The value of a field in the last version that can be understood. */
  field(key: string): Understood {
    return this.version.field(key) ?? this.#earlier?.field(key);
  }

  /** A text field, or undefined. */
  words(key: string): string | undefined {
    const value = this.field(key)?.value;
    return typeof value === 'string' ? value : undefined;
  }
}
