/** The changes as the pages and feeds show them: read once per build, from the git history of the content. */
import { resolve } from 'node:path';
import { byName, library, type Library } from './catalogue.ts';
import { catalogueFolder } from './check/folder.ts';
import { absolute, address } from './domain/addresses.ts';
import { lastDays, recent, type Change } from './domain/change.ts';
import { cureWords, historyRequired, reasonWords } from './history/available.ts';
import { atom } from './history/feed.ts';
import { readHistory, type History } from './history/index.ts';
import { summarised, wholeOf } from './history/summary.ts';
import { sayChange } from './i18n/history-strings.ts';
import { handOver } from './publish/handover.ts';

/** What the page and the feeds hold at most. */
const LIMITS = { months: 12, page: 200, feed: 100, service: 3 } as const;

/** Outlives this module, which is made anew whenever content changes while editing. */
const READ = Symbol.for('sekali-datang/history');
const kept = globalThis as { [READ]?: Promise<History> };

async function open(): Promise<History> {
  const books = await library();
  const history = readHistory(resolve(catalogueFolder()), books.catalogue);
  if (!history.available && historyRequired()) throw new Error(cureWords(history.reason));
  handOver(dated(books, history));
  return history;
}

const dated = (books: Library, history: History): Library =>
  history.available ? { ...books, updated: lastDays(history.changes) } : books;

/** The catalogue with the day of the last change of each record, where the history is known. */
export const datedLibrary = async (): Promise<Library> => dated(await library(), await history());

/** While editing, too, the history is read once: what is not yet committed is no change yet. */
function history(): Promise<History> {
  const read = kept[READ] ?? open();
  kept[READ] = read;
  return read;
}

export interface ChangesPage {
  /** Why there is no history, in words; null when there is one. */
  readonly unavailable: string | null;
  readonly changes: readonly Change[];
  readonly most: number;
}

/** What the page of all changes shows. */
export async function changesPage(): Promise<ChangesPage> {
  const [books, known] = await Promise.all([library(), history()]);
  if (!known.available)
    return { unavailable: reasonWords(known.reason), changes: [], most: LIMITS.page };
  const all = summarised(known.changes, wholeOf(books.catalogue.site.name));
  return { unavailable: null, changes: recent(all, LIMITS.months, LIMITS.page), most: LIMITS.page };
}

let byService: Map<string, Change[]> | undefined;

/** The last changes of one service, its arrival left out: for its own page. */
export async function lastChanges(service: string): Promise<readonly Change[]> {
  const known = await history();
  byService ??= Map.groupBy(
    known.available
      ? known.changes.filter(({ place, kind }) => place === 'services' && kind === 'changed')
      : [],
    ({ id }) => id,
  );
  return (byService.get(service) ?? []).slice(0, LIMITS.service);
}

interface About {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly self: string;
  readonly page: string;
}

async function feedOf(about: About, mine: (change: Change) => boolean): Promise<string> {
  const [{ catalogue }, known] = await Promise.all([library(), history()]);
  const { site } = catalogue;
  const full = (path: string) => absolute(site.url, path);
  // Never an empty feed that looks like a quiet year.
  const subtitle = known.available
    ? sayChange('changes.intro')
    : `${sayChange('changes.unavailable')} ${reasonWords(known.reason)}`;
  const head = {
    title: sayChange('changes.feedTitle', { name: about.name }),
    subtitle,
    self: full(about.self),
    page: full(about.page),
    author: site.name,
    updated: known.available ? new Date(known.last * 1000) : new Date(),
  };
  const changes = known.available ? summarised(known.changes.filter(mine), about) : [];
  return atom(head, changes.slice(0, LIMITS.feed));
}

/** The feed of all changes. */
export async function changesFeed(): Promise<string> {
  const { name } = (await library()).catalogue.site;
  const self = { self: address.changesFeed(), page: address.changes() };
  return feedOf({ ...wholeOf(name), ...self }, () => true);
}

/** A feed for each agency: its own record and the services that it is or was responsible for. */
export async function agencyFeeds(): Promise<{ agency: string; about: About }[]> {
  const { agencies } = (await library()).catalogue;
  return byName(agencies.values()).map(({ id, name }) => {
    const page = address.agency(id);
    const about = { key: `katalog/${id}`, name, href: page, self: address.agencyFeed(id), page };
    return { agency: id, about };
  });
}

/** The text of one of them. */
export const agencyFeed = (agency: string, about: About): Promise<string> =>
  feedOf(about, ({ agencies }) => agencies.includes(agency));
