/** What leaves the page: sharing and printing. Loaded on the first press of one of the two buttons. */
import type { Answering } from './answering.ts';
import { print } from './print.ts';
import { Sharing } from './sharing.ts';

let sharing: Sharing | undefined;

export function press(button: HTMLButtonElement, answering: Answering): void {
  if (button.value === 'print') void print(answering);
  else (sharing ??= new Sharing(answering)).press(button);
}
