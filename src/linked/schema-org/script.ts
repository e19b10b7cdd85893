import type { Thing } from 'schema-dts';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that no text inside can end: `</script>`, `<!--` and line separators are written as escapes. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? sign);

/** The content of `<script type="application/ld+json">`. */
export function jsonLd(things: readonly Thing[]): string {
  const [first, ...others] = things;
  // The types let a bare name stand for a thing; ours are all objects.
  const said = typeof first === 'object' && others.length === 0 ? first : { '@graph': things };
  return safeJson({ '@context': 'https://schema.org', ...said });
}
