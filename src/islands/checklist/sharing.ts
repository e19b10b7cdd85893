import { sayLater } from '../../i18n/later-strings.ts';
import { shareText } from '../../i18n/share-text.ts';
import type { Answering } from './answering.ts';
import { button, tell, wordsOf } from './dom.ts';
import { factsOf } from './facts.ts';

/** "Bagikan": the device's own menu where there is one, and always WhatsApp and copying. */
export class Sharing {
  private readonly answering: Answering;
  private link: HTMLAnchorElement | undefined;

  constructor(answering: Answering) {
    this.answering = answering;
    answering.onChange(() => {
      this.refresh();
    });
  }

  press(at: HTMLElement): void {
    if (!this.link) this.draw(at);
    this.refresh();
    if (!('share' in navigator)) return;
    const text = this.text;
    navigator.share({ title: wordsOf(document.querySelector('h1')), text }).catch(() => {
      // Closed without sharing, or refused: the other two ways stand below.
    });
  }

  /** The message says what the page says now. */
  refresh(): void {
    if (this.link) this.link.href = `https://wa.me/?text=${encodeURIComponent(this.text)}`;
  }

  private get text(): string {
    return shareText(factsOf(this.answering));
  }

  private draw(at: HTMLElement): void {
    const line = document.createElement('p');
    line.className = 'tools-more';
    this.link = document.createElement('a');
    this.link.rel = 'external noopener';
    this.link.textContent = sayLater('share.whatsapp');
    const told = document.createElement('span');
    told.setAttribute('role', 'status');
    const copy = button(sayLater('share.copy'), () => {
      void this.copy(line, told);
    });
    line.append(this.link, copy, told);
    at.parentElement?.after(line);
  }

  private async copy(line: HTMLElement, told: HTMLElement): Promise<void> {
    tell(told, '');
    try {
      await navigator.clipboard.writeText(this.text);
      tell(told, sayLater('share.copied'));
    } catch {
      tell(told, sayLater('share.notCopied'));
      const box = line.querySelector('textarea') ?? document.createElement('textarea');
      box.readOnly = true;
      box.rows = 6;
      box.setAttribute('aria-label', sayLater('share.text'));
      box.value = this.text;
      line.append(box);
      box.select();
    }
  }
}
