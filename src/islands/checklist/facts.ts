import type { ShareFacts } from '../../i18n/share-text.ts';
import { say } from '../../i18n/live-strings.ts';
import type { Answering } from './answering.ts';
import { all, isShown, one, wordsOf } from './dom.ts';

/** What a message says, read off the page as the visitor sees it. */
export function factsOf(answering: Answering): ShareFacts {
  const [fee, , where] = all('.ticket dd').map((place) =>
    [...place.childNodes].map(textOf).join('; '),
  );
  return {
    name: wordsOf(one('h1')),
    answers: answering.words,
    documents: all('.bring > li').filter(isShown).map(lineOf),
    nothing: wordsOf(all('.slip-none').find(isShown)),
    fee: fee ?? '',
    where: where ?? '',
    address: answering.address,
  };
}

const textOf = (node: Node) => node.textContent?.trim() ?? '';

/** "KTP-el – 1 asli (hanya bila Hilang)". */
function lineOf(item: HTMLElement): string {
  const rows = item.id ? [item] : all('li[id]', item).filter(isShown);
  const block = item.closest('.slip-block');
  const condition = one(':scope > .condition:not(.met)', block ?? item);
  const remark = condition
    ? lowerFirst(all('.condition-part', condition).map(wordsOf).join(' '))
    : block?.matches('[data-sometimes]')
      ? lowerFirst(wordsOf(one('.slip-all', block)))
      : '';
  const words = rows.map(rowWords).join(` ${say('ticks.or')} `);
  return remark ? `${words} (${remark})` : words;
}

function rowWords(row: HTMLElement): string {
  const lists = all('.counts > li', row);
  const counts = (lists.length > 0 ? lists : all('.count', row)).map(wordsOf).join(', ');
  return `${wordsOf(one('.bring-name', row))}${counts && ` – ${counts}`}`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
