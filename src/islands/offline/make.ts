/** A new element with these properties. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

/** A button that does something. */
export const button = (
  className: string,
  textContent: string,
  act: () => unknown,
): HTMLButtonElement => {
  const made = make('button', { type: 'button', className, textContent });
  made.addEventListener('click', () => void act());
  return made;
};
