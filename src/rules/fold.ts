/** Accents off, lower case, one space between words: two names that fold alike look alike. */
export const foldName = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** As `foldName`, and without punctuation around it: "Tidak ada." and "(tidak  ada)" are the same. */
export const foldText = (text: string) =>
  foldName(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
