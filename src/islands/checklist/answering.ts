import { readAnswers, writeAnswers, type Choices } from '../../domain/answers-link.ts';
import { isBare, type Answers } from '../../domain/conditions.ts';
import { say } from '../../i18n/live-strings.ts';
import { all, button, one, tell, wordsOf } from './dom.ts';
import { narrow } from './narrowing.ts';

const radios = () => all<HTMLInputElement>('.option input');

/** The answers: in the radio buttons, in the address, and what they do to the page. */
export class Answering {
  private readonly questions: Choices[];
  private readonly listeners: (() => void)[] = [];
  private answers: Answers = {};
  private showsAll = false;
  private toggle: HTMLButtonElement | undefined;

  constructor() {
    this.questions = all('.asked > fieldset').map((fieldset) => {
      const options = all<HTMLInputElement>('input', fieldset);
      return { id: options[0]?.name ?? '', options: options.map(({ value }) => value) };
    });
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private tellOthers(): void {
    for (const listener of this.listeners) listener();
  }

  /** Takes over what the address says; an address without answers leaves those on the page alone. */
  restore(event: Event): void {
    const { answers, place } = readAnswers(location.hash, this.questions);
    if (Object.keys(answers).length > 0)
      for (const radio of radios()) radio.checked = answers[radio.name] === radio.value;
    this.read();
    // The browser itself knows no place with answers behind it.
    const wasTouched = event.type !== 'hashchange' && event.type !== 'DOMContentLoaded';
    if (place && !wasTouched && location.hash !== `#${place}`)
      document.getElementById(place)?.scrollIntoView();
  }

  /** Reads the radio buttons and brings page and address in line with them. */
  read(): void {
    const chosen = radios().filter(({ checked }) => checked);
    const answers = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const isNew = JSON.stringify(answers) !== JSON.stringify(this.answers);
    if (isNew) this.showsAll = false;
    this.answers = answers;
    this.keepInAddress();
    if (isNew) this.apply();
    else this.tellOthers();
  }

  /** The answers in words, for a message. */
  get words(): string[] {
    return all('.option.chosen').map((option) => {
      const words = wordsOf(option);
      const question = wordsOf(one('legend', option.parentElement ?? document));
      return isBare(words) ? `${question} ${words}` : words;
    });
  }

  /** The full address of this page with its answers. */
  get address(): string {
    const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    return (link?.href ?? location.href.replace(/#.*/, '')) + this.fragment();
  }

  private fragment(place = ''): string {
    return writeAnswers(this.answers, this.questions, place);
  }

  private keepInAddress(): void {
    const { place } = readAnswers(location.hash, this.questions);
    const hash = this.fragment(document.getElementById(place) ? place : '');
    const isOurs = hash.includes('jawab:') || location.hash.includes('jawab:');
    if (!isOurs || hash === location.hash) return;
    try {
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    } catch {
      // Safari refuses after a hundred changes in half a minute; the page itself is right all the same.
    }
  }

  private apply(): void {
    for (const radio of radios()) radio.parentElement?.classList.toggle('chosen', radio.checked);
    for (const fieldset of all('.asked > fieldset'))
      fieldset.classList.toggle('answered', one(':checked', fieldset) !== null);
    one('.questions')?.classList.toggle('told-some', one('.answered') !== null);
    const { documents, steps, hidden } = narrow(this.answers, this.showsAll);
    this.tellFee();
    const counts = { documents, steps };
    const words = this.showsAll ? say('list.allShown', counts) : say('list.count', counts);
    this.drawButtons();
    const rest = hidden > 0 ? ` ${say('list.hiddenRows', { count: hidden })}` : '';
    tell(one('.told'), words + rest);
    this.tellOthers();
  }

  /** Few services have fees that depend on answers, so the rules of the ticket are loaded apart. */
  private tellFee(): void {
    if (!one('[data-fees]')) return;
    const answers = this.showsAll ? {} : this.answers;
    import('./fee.ts').then(
      ({ tellFee }) => {
        tellFee(answers, this.questions);
      },
      () => {
        // No signal: the ticket goes on saying what holds for everybody.
      },
    );
  }

  /** Once there, they stay: a button that vanished under the finger would take the focus with it. */
  private drawButtons(): void {
    if (!this.toggle) {
      this.toggle = button('', () => {
        this.showsAll = !this.showsAll;
        this.apply();
      });
      const clear = button(say('list.clear'), () => {
        for (const radio of radios()) radio.checked = false;
        this.read();
      });
      const line = document.createElement('p');
      line.className = 'told-tools';
      line.append(this.toggle, clear);
      one('.told')?.after(line);
    }
    this.toggle.textContent = say(this.showsAll ? 'list.hideOthers' : 'list.showAll');
  }
}
