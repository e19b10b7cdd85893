/** Which form of the sheet fits the paper. The forms themselves: styles/parts/sheet-forms.css. */

/** From the fullest to the shortest; each leaves out what the one before it did, and more. */
export const FORMS = ['', 'wide', 'wide brief', 'wide brief papers'] as const;
export type Form = (typeof FORMS)[number];

/** An A4 sheet inside the margins of styles/print.css, in CSS pixels. */
const MM = 96 / 25.4;
const WIDTH = 190 * MM;
/** Of 277 mm: printed letters are a hair wider than those on screen. */
const HEIGHT = 272 * MM;

/** Puts the page in the fullest form that fits one sheet, or else leaves it whole; tells which one it is. */
export function chooseForm(): Form {
  const root = document.documentElement;
  const fits = (form: Form) => {
    root.dataset['sheet'] = form;
    return document.body.offsetHeight <= HEIGHT;
  };
  const form = asPrinted(() => FORMS.find(fits) ?? '');
  root.dataset['sheet'] = form;
  return form;
}

/**
 * Measures the page as it will lie on paper. No browser lays out for print before it prints, so the rules
 * for print hold on screen for a moment: all within one task, which nobody sees.
 */
function asPrinted<T>(measure: () => T): T {
  const at = scrollY;
  const { body } = document;
  const media = mediaRules();
  const before = media.map(({ media: { mediaText } }) => mediaText);
  for (const { media: list } of media)
    if (list.mediaText.includes('print')) list.mediaText = 'all';
    else if (list.mediaText.includes('width')) list.mediaText = 'not all';
  body.style.width = `${WIDTH}px`;
  try {
    return measure();
  } finally {
    body.style.width = '';
    for (const [index, rule] of media.entries()) rule.media.mediaText = before[index] ?? '';
    // The short page had pulled the visitor up.
    scrollTo(0, at);
  }
}

function mediaRules(): CSSMediaRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return mediaIn(sheet.cssRules);
    } catch {
      // A style sheet of a browser extension may not be read.
      return [];
    }
  });
}

/** Programs bring their styles in a block of their own (`wear.ts`), so a rule may stand inside another. */
const mediaIn = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) =>
    rule instanceof CSSMediaRule ? [rule, ...mediaIn(rule.cssRules)] : [],
  );
