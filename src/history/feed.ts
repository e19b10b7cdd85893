import { Feed } from 'feed';
import type { Change } from '../domain/change.ts';
import { date } from '../i18n/format.ts';
import { sayChange } from '../i18n/history-strings.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly subtitle: string;
  /** Full addresses of the feed and of the page it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  /** For a feed without entries: when it was last known to be so. */
  readonly updated: Date;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A plain text as HTML, which titles and contents of the feed are. */
const html = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

function titleOf({ name, sentences }: Change): string {
  const [text = '', ...others] = sentences;
  return others.length > 0
    ? sayChange('changes.count', { name, count: sentences.length })
    : sayChange('changes.one', { name, text });
}

const contentOf = ({ day, sentences }: Change) =>
  `<p>${html(sayChange('changes.since', { date: date(day) }))}</p><ul>${sentences
    .map((each) => `<li>${html(each)}</li>`)
    .join('')}</ul>`;

/**
 * Ids that stay although addresses change: tag URIs (RFC 4151) of the host, the day and the record. What
 * changes again on the same day keeps its id and gets a later `updated`.
 */
function idsOf(changes: readonly Change[], host: string): string[] {
  const seen = new Map<string, number>();
  return changes.map(({ day, key }) => {
    const id = `tag:${host},${day}:${key}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  });
}

/** Changes, newest first, as an Atom feed (RFC 4287). */
export function atom(head: FeedHead, changes: readonly Change[]): string {
  const times = changes.map(({ time }) => time * 1000);
  const feed = new Feed({
    id: head.self,
    title: head.title,
    description: head.subtitle,
    link: head.page,
    feedLinks: { atom: head.self },
    author: { name: head.author },
    updated: times.length > 0 ? new Date(Math.max(...times)) : head.updated,
    generator: false,
  });
  const ids = idsOf(changes, new URL(head.self).hostname);
  for (const [at, change] of changes.entries())
    feed.addItem({
      id: ids[at] ?? '',
      title: html(titleOf(change)),
      link: new URL(change.href ?? head.page, head.self).href,
      date: new Date(change.time * 1000),
      content: contentOf(change),
    });
  return feed.atom1();
}
