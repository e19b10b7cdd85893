import { useEffect, useState } from 'react';

/** What stands in the box of the page, letter by letter, including what was typed before we came. */
export function useText(input: HTMLInputElement): string {
  const [text, setText] = useState(input.value);
  useEffect(() => {
    const read = () => {
      setText(input.value);
    };
    read();
    input.addEventListener('input', read);
    return () => {
      input.removeEventListener('input', read);
    };
  }, [input]);
  return text;
}
