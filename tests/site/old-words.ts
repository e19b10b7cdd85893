/**
 * What the oldest browsers that enhanced parts are written for lack (docs/peramban.md): Chrome 90,
 * Safari 15.0, Firefox 102. One list for the scan of what is shipped and for the browser that plays old.
 */

/** Methods of instances, by class. */
export const METHODS: Readonly<Record<string, readonly string[]>> = {
  Array: ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  String: ['at', 'isWellFormed', 'toWellFormed'],
  Set: ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  Map: ['getOrInsert', 'getOrInsertComputed'],
  Element: ['checkVisibility', 'setHTML', 'togglePopover', 'showPopover', 'hidePopover'],
};

/** Functions of a class or object, by its name. */
export const STATICS: Readonly<Record<string, readonly string[]>> = {
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['withResolvers', 'try'],
  AbortSignal: ['timeout', 'any'],
  URL: ['canParse', 'parse'],
  crypto: ['randomUUID'],
  Intl: ['Segmenter', 'DurationFormat'],
};

/** Names of the page itself. */
export const GLOBALS: readonly string[] = [
  'structuredClone',
  'Iterator',
  'Temporal',
  'navigation',
  'scheduler',
];

/** Ways to write a style sheet that make the rule, or the rest of the sheet, void. */
export const STYLES: Readonly<Record<string, RegExp>> = {
  ':has()': /:has\(/,
  nesting: /[{;]\s*&/,
  'media range': /@media[^{]*\((?:width|height)\s*[<>]/,
  '@container': /@container\b/,
  '@layer': /@layer\b/,
  '@scope': /@scope\b/,
  'color-mix()': /color-mix\(/,
  'light-dark()': /light-dark\(/,
  'oklch()': /\bok(?:lch|lab)\(/,
  'dynamic viewport units': /\d[sdl]v[hw]\b/,
};
