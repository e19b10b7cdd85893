/**
 * The checklist of a service page: answers that shorten the lists, squares to tick, sharing, printing.
 * Plain DOM, because a cheap phone should not download React for it. Loaded on the first touch
 * (src/components/frames/Checklist.astro); the page itself is drawn at build.
 */
import { Answering } from './answering.ts';
import { Ticking } from './ticking.ts';

let open: Answering | undefined;

function start(event: Event): Answering {
  const ticking = new Ticking();
  const answering = new Answering();
  answering.onChange(() => {
    ticking.tell();
  });
  answering.restore(event);
  addEventListener('hashchange', (change) => {
    answering.restore(change);
  });
  return answering;
}

/** Called by the page for every touch of a question, a square or a button, and when it opens. */
export function wake(event: Event): void {
  const answering = (open ??= start(event));
  if (event.type === 'change') answering.read();
  if (event.type !== 'click') return;
  const button = (event.target as Element).closest<HTMLButtonElement>('.tools > button');
  if (!button) return;
  import('./outside.ts').then(
    ({ press }) => {
      press(button, answering);
    },
    () => {
      // No signal: the page can still be shared and printed with the browser's own menu.
    },
  );
}
