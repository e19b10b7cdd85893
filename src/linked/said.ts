type Words = readonly (string | null | undefined)[];

const isSaid = (text: string | null | undefined): text is string => !!text;

/** What there is to say as one text, sentence after sentence; what ends in a full stop gets no second one. */
export const said = (words: Words): string =>
  words
    .filter(isSaid)
    .reduce(
      (before, text) => (before ? `${before}${/[.!?…]$/.test(before) ? '' : '.'} ${text}` : text),
      '',
    );

/** A short enumeration: only what there is, with a sign between. */
export const joined = (words: Words, between: string): string => words.filter(isSaid).join(between);
