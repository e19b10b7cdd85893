/** What only the editor of this machine knows (`npm start`); nothing of it is in a built site. */
import { HELD_EVENT, HELD_QUESTION, heldInWords, type Held } from '../held.ts';

/** Where Decap remembers who has signed in. */
const KEY = 'decap-cms-user';

/** On this machine nobody has to sign in: the editor's server listens to it alone. */
export function signInLocally(): void {
  localStorage.setItem(KEY, JSON.stringify({ backendName: 'proxy' }));
}

/** Tells in words what keeps published changes from the site, and null as soon as nothing does. */
export function followDesk(
  nameOf: (path: string) => string | undefined,
  tell: (words: string | null) => void,
): void {
  import.meta.hot?.on(HELD_EVENT, (held: Held | null) => {
    tell(held && heldInWords(held, nameOf));
  });
  import.meta.hot?.send(HELD_QUESTION);
}
