import { useEffect, useState } from 'react';

/** Long enough that nobody hears a count for every letter. */
const PAUSE = 500;

/** Says a text to screen readers once typing pauses; empty text says nothing. */
export function Spoken({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      say(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <p className="hidden" role="status">
      {said}
    </p>
  );
}
