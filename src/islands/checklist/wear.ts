/**
 * Gives the page the styles that a program brings along. Pages allow only the style sheets they were built
 * with (src/publish/policy/), so the rules join the page's own last sheet, in one block at its end.
 */
export function wear(css: string): void {
  const sheet = [...document.querySelectorAll('style')].pop()?.sheet;
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}
