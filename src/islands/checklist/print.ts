import { sayLater } from '../../i18n/later-strings.ts';
import type { Answering } from './answering.ts';
import { one } from './dom.ts';

let drawQr: ((text: string) => string) | undefined;

/** Address and QR of the list as it stands now. */
function prepare(answering: Answering): void {
  const { address } = answering;
  const words = one('.print-only');
  if (words) words.textContent = address;
  if (!drawQr) return;
  let picture = one<HTMLImageElement>('.qr');
  if (!picture) {
    picture = document.createElement('img');
    picture.className = 'qr';
    picture.alt = sayLater('print.qr');
    one('.service-head')?.prepend(picture);
  }
  picture.src = drawQr(address);
}

/** Prints with a QR; without signal it cannot be drawn, and the address in words must do. */
export async function print(answering: Answering): Promise<void> {
  try {
    if (!drawQr) {
      ({ qr: drawQr } = await import('./qr.ts'));
      addEventListener('beforeprint', () => {
        prepare(answering);
      });
    }
  } catch {
    // The address stands below the list.
  }
  prepare(answering);
  await one<HTMLImageElement>('.qr')
    ?.decode()
    .catch(() => undefined);
  window.print();
}
