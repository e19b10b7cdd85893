/** A catalogue that arrives at once is one piece of news, not one for each record. Pure. */
import { address } from '../domain/addresses.ts';
import { byDay, type Change } from '../domain/change.ts';
import { joinWords, number } from '../i18n/format.ts';
import { sayChange } from '../i18n/history-strings.ts';
import { WORDS } from '../rules/words.ts';
import { sentence } from './compare/words.ts';

/** More new services and agencies on one day are counted. */
const MANY = 12;

/** What is counted, in this order; a new document or category alone is no news. */
const COUNTED = ['services', 'agencies', 'life-events', 'documents'] as const;
const ALONE: readonly string[] = ['services', 'agencies', 'life-events'];

/** Who speaks: the whole catalogue or one agency. */
export interface Owner {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

function counted(added: readonly Change[], owner: Owner): Change {
  const [first] = added;
  const counts = COUNTED.flatMap((place) => {
    const count = added.filter((change) => change.place === place).length;
    return count > 0 ? [`${number(count)} ${WORDS[place]}`] : [];
  });
  return {
    ...owner,
    day: first?.day ?? '',
    time: Math.max(...added.map(({ time }) => time)),
    kind: 'added',
    place: 'katalog',
    id: owner.key,
    sentences: [sentence(sayChange('change.added.many', { list: joinWords(counts) }))],
    agencies: [],
  };
}

/** The changes with the new records of a day counted where they are many. */
export function summarised(changes: readonly Change[], owner: Owner): Change[] {
  return byDay(changes).flatMap(({ changes: list }) => {
    const added = list.filter(({ kind }) => kind === 'added');
    const others = list.filter(({ kind }) => kind !== 'added');
    const news = added.filter(({ place }) => ALONE.includes(place));
    if (news.length > MANY) return [counted(added, owner), ...others];
    return list.filter((change) => change.kind !== 'added' || news.includes(change));
  });
}

/** The owner of all changes. */
export const wholeOf = (name: string): Owner => ({
  key: 'katalog',
  name,
  href: address.services(),
});
