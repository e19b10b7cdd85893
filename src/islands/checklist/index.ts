/**
 * The checklist of a service page: answers that shorten the lists, squares to tick, sharing, printing.
 * Plain DOM, because a cheap phone should not download React for it. Loaded on the first touch
 * (src/components/frames/Checklist.astro); the page itself is drawn at build.
 */
import css from '../../styles/parts/touched.css?inline';
import { Answering } from './answering.ts';
import { Ticking } from './ticking.ts';
import { wear } from './wear.ts';

let open: Answering | undefined;

/** Loads something once; after a failure the next call tries anew. */
function once<T>(load: (answering: Answering) => Promise<T>) {
  let loaded: Promise<T> | undefined;
  return (answering: Answering) =>
    (loaded ??= load(answering).catch((fault: unknown) => {
      loaded = undefined;
      throw fault;
    }));
}

const loadSheets = once(async (answering) => {
  (await import('./print.ts')).prepareSheets(answering);
});
const loadSharing = once(async (answering) => {
  const { Sharing } = await import('./sharing.ts');
  return new Sharing(answering);
});

function start(event: Event): Answering {
  wear(css);
  const ticking = new Ticking();
  const answering = new Answering();
  answering.onChange(() => {
    ticking.tell();
  });
  answering.restore(event);
  addEventListener('hashchange', (change) => {
    answering.restore(change);
  });
  // Where there is a mouse there is Ctrl+P, which waits for nothing that is not there yet.
  if (matchMedia('(hover: hover)').matches) loadSheets(answering).catch(() => undefined);
  return answering;
}

/** Called by the page for every touch of a question, a square or a button, and when it opens. */
export function wake(event: Event): void {
  const answering = (open ??= start(event));
  if (event.type === 'change') answering.read();
  if (event.type !== 'click') return;
  const button = (event.target as Element).closest<HTMLButtonElement>('.tools > button');
  if (button?.value === 'print') {
    const print = () => {
      window.print();
    };
    // Without signal there is no QR; the page is printed with its address all the same.
    loadSheets(answering).then(print, print);
  } else if (button) {
    loadSharing(answering).then(
      (sharing) => {
        sharing.press(button);
      },
      () => {
        // No signal: the browser's own menu shares the page all the same.
      },
    );
  }
}
