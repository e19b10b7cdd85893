/** Content type of every kind of file in the site; all of the text among them is UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  // JSON Lines has no registered type; this is the one its readers look for.
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  md: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'application/xml',
  ics: 'text/calendar',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/vnd.microsoft.icon',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
};

/** Types of text: they get the charset, and they are worth compressing. */
export const isText = (type: string): boolean =>
  type.startsWith('text/') || /\b(?:json|jsonl|xml)\b/.test(type);

/** All types of text, each once, in order. */
export const TEXT_TYPES: readonly string[] = [...new Set(Object.values(TYPES))]
  .filter(isText)
  .sort();
