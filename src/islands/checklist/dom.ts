/** Small words for the DOM of a service page. */

export const all = <T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T[] => [...within.querySelectorAll<T>(selector)];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the caller knows
export const one = <T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T | null => within.querySelector<T>(selector);

/** Neither hidden itself nor inside something hidden. */
export const isShown = (element: Element): boolean => !element.closest('[hidden]');

/** The words of an element on one line. */
export const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** Sets the words only when they differ, so that a screen reader does not repeat them. */
export function tell(region: HTMLElement | null, words: string): void {
  if (region && region.textContent !== words) region.textContent = words;
}
