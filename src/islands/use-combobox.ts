/** The keys and states of a combobox with a list below it (WAI-ARIA APG), on a box that the page made. */
import { useEffect, useRef, useState } from 'react';

interface Combobox {
  readonly isOpen: boolean;
  /** Place of the chosen option; -1 is none, and Enter then asks for all results. */
  readonly active: number;
}

/**
 * @param listId id of the list; option n has the id `${listId}-${n}`.
 * @param count how many options there are now.
 * @param text what is typed: a change opens the list again and forgets the choice.
 */
export function useCombobox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { listId, count, text }: { listId: string; count: number; text: string },
): Combobox {
  const [closedFor, close] = useState<string | null>(null);
  const [choice, choose] = useState({ text, active: -1 });
  const active = choice.text === text && choice.active < count ? choice.active : -1;
  const isOpen = text.trim() !== '' && closedFor !== text;
  // Listeners are put on once; they see the newest state through this.
  const now = useRef({ isOpen, active, count, text });
  useEffect(() => {
    now.current = { isOpen, active, count, text };
  });

  useEffect(() => {
    const hide = () => {
      close(now.current.text);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const { isOpen, active, count, text } = now.current;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        close(null);
        // One step beyond either end is the box itself.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = ((active + 1 + step + count + 1) % (count + 1)) - 1;
        choose({ text, active: isOpen ? next : -1 });
      } else if (event.key === 'Enter' && isOpen && active >= 0) {
        event.preventDefault();
        document.getElementById(`${listId}-${active}`)?.click();
      } else if (event.key === 'Escape' && isOpen) {
        event.preventDefault();
        hide();
      } else if (event.key === 'Tab') hide();
    };
    const onPress = ({ target }: Event) => {
      if (!form.contains(target as Node)) hide();
      else if (target === input) close(null);
    };
    input.addEventListener('keydown', onKey);
    form.addEventListener('submit', hide);
    document.addEventListener('pointerdown', onPress);
    return () => {
      input.removeEventListener('keydown', onKey);
      form.removeEventListener('submit', hide);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [form, input, listId]);

  const expanded = isOpen && count > 0;
  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', listId);
    input.setAttribute('aria-expanded', String(expanded));
    form.toggleAttribute('data-open', isOpen);
    const option = expanded && active >= 0 ? document.getElementById(`${listId}-${active}`) : null;
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }, [form, input, listId, expanded, isOpen, active]);

  return { isOpen, active };
}
