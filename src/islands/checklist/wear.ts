/** Gives the page the styles that a program brings along. */
export function wear(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
