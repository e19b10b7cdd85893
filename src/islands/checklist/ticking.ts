import { fragment } from '../../domain/addresses.ts';
import { say } from '../../i18n/live-strings.ts';
import { all, button, isShown, one, tell, wordsOf } from './dom.ts';
import { isSure } from './narrowing.ts';
import { forget, keep, recall } from './shelf.ts';

const boxes = () => all<HTMLInputElement>('.tick input');
const rowOf = (box: HTMLElement) => box.closest<HTMLElement>('li[id]');
const idOf = (box: HTMLElement) => rowOf(box)?.id.slice(fragment.requirement('').length) ?? '';
const nameOf = (row: ParentNode) => wordsOf(one('.bring-name', row));

/** The squares "sudah siap" and the line that says what is still missing. */
export class Ticking {
  private isKept = true;
  private tools: HTMLElement | undefined;

  constructor() {
    const kept = recall();
    for (const box of boxes()) {
      if (kept.includes(idOf(box))) box.checked = true;
      box.addEventListener('change', () => {
        this.change();
      });
    }
    // Ticked while the program was still on its way.
    const ticked = boxes().filter(({ checked }) => checked);
    if (ticked.some((box) => !kept.includes(idOf(box)))) this.change();
  }

  /** Says what is missing; nothing before the first tick. */
  tell(): void {
    const region = one('.ready');
    if (!boxes().some(({ checked }) => checked)) {
      if (!this.tools) return;
      tell(region, '');
      return;
    }
    const { missing, unsure } = this.lacking();
    const words =
      missing.length > 0
        ? say('ticks.missing', { count: missing.length, names: missing.join(', ') })
        : unsure.length > 0
          ? say('ticks.sureReady', { names: unsure.join(', ') })
          : say('ticks.allReady');
    tell(region, `${words} ${say(this.isKept ? 'ticks.kept' : 'ticks.notKept')}`);
    this.drawTools();
  }

  private change(): void {
    this.isKept = keep(
      boxes()
        .filter(({ checked }) => checked)
        .map(idOf),
    );
    this.tell();
  }

  /** Lines not yet ready: those certainly asked for, and those that depend on what is not answered. */
  private lacking() {
    const missing: string[] = [];
    const unsure: string[] = [];
    const isAnswered = (question: string) => one(`[name="${question}"]:checked`) !== null;
    for (const item of all('.bring > li').filter(isShown)) {
      const squares = all<HTMLInputElement>('.tick input', item).filter(isShown);
      if (squares.some(({ checked }) => checked)) continue;
      const rows = squares.map((box) => rowOf(box) ?? item);
      const names = rows.map(nameOf).join(` ${say('ticks.or')} `);
      const isCertain =
        !one('[data-sometimes]', item) &&
        !item.closest('[data-sometimes]') &&
        rows.some((row) => isSure(row, isAnswered));
      (isCertain ? missing : unsure).push(names);
    }
    return { missing, unsure };
  }

  private drawTools(): void {
    if (this.tools) return;
    this.tools = document.createElement('p');
    this.tools.className = 'ready-tools';
    this.tools.append(
      button(say('ticks.forget'), () => {
        for (const box of boxes()) box.checked = false;
        const isGone = forget();
        tell(one('.ready'), say(isGone && this.isKept ? 'ticks.forgotten' : 'ticks.forgottenHere'));
      }),
    );
    one('.ready')?.after(this.tools);
  }
}
