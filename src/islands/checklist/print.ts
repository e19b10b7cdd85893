/** The sheet: QR and address of the list as it stands now, in a form that fits the paper. */
import { sayLater } from '../../i18n/later-strings.ts';
import css from '../../styles/parts/sheet-forms.css?inline';
import { drawing } from '../qr.ts';
import type { Answering } from './answering.ts';
import { one } from './dom.ts';
import { chooseForm, type Form } from './sheet.ts';
import { wear } from './wear.ts';

/** What a shorter form leaves to the QR. */
const LEFT_OUT: Record<Form, string> = {
  '': '',
  wide: '',
  'wide brief': sayLater('print.brief'),
  'wide brief papers': sayLater('print.papers'),
};

const SVG = 'http://www.w3.org/2000/svg';

/** The QR as elements; none where the address is too long for one. */
function svg(address: string): Element[] {
  const drawn = drawing(address);
  if (!drawn) return [];
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const { side, path } = drawn;
  const picture = make('svg', { viewBox: `0 0 ${side} ${side}` });
  picture.append(
    make('rect', { fill: 'white', width: `${side}`, height: `${side}` }),
    make('path', { fill: 'black', d: path }),
  );
  return [picture];
}

/** Makes every print of this page a sheet, whichever way the visitor asks for it. */
export function prepareSheets(answering: Answering): void {
  wear(css);
  addEventListener('beforeprint', () => {
    const { address } = answering;
    const head = one('.service-head');
    const picture = one('.qr') ?? document.createElement('div');
    picture.className = 'qr';
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', sayLater('print.qr'));
    // Our own drawing, and nothing that has to load: a print does not wait.
    picture.replaceChildren(...svg(address));
    const words = one('.sheet-words') ?? document.createElement('p');
    words.className = 'sheet-words';
    head?.prepend(picture);
    head?.append(words);
    one('.print-only')?.remove();
    // The longest words first, so that the form fits with whatever it says in the end.
    words.textContent = `${sayLater('print.papers')} ${address}`;
    words.textContent = `${LEFT_OUT[chooseForm()]} ${address}`;
  });
}
