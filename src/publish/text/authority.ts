import { notesOf } from '../../domain/service-view.ts';
import { contactLink } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { heading, joined, link, list, md, paragraph, type Block, type Md } from './markdown.ts';

const maybeLink = (words: string, url: string | null): Md =>
  url === null ? md`${words}` : link(words, url);

/** A list, or words that say that nothing is known. */
const orNone = (rows: readonly Parameters<typeof list>[0][number][], none: string): Block =>
  rows.length > 0 ? list(rows) : paragraph(md`${none}`);

/** The rules a service rests on, and what changed in them lately. */
export function laws(service: Service): Block[] {
  const rows = service.legalBasis.map(({ rule, about, article, url }) => ({
    line: about === null ? maybeLink(rule, url) : md`${maybeLink(rule, url)} tentang ${about}`,
    under: article === null ? [] : [md`${article}`],
  }));
  const changes = notesOf(service, 'change').map((note) => md`${note}`);
  const changed = [heading(3, md`${t('legal.changed')}`), list(changes)];
  return [orNone(rows, t('legal.none')), ...(changes.length > 0 ? changed : [])];
}

/** Ways besides the counter. */
export const channels = (service: Service): Block =>
  orNone(
    service.channels.map(({ name, url, note }) => ({
      line: maybeLink(name, url),
      under: note === null ? [] : [md`${note}`],
    })),
    t('legal.none'),
  );

/** Where to complain, in the order in which to try. */
export const complaints = (service: Service): Block =>
  orNone(
    service.complaints.map(({ name, contacts, note }) => {
      const ways = contacts.map((contact) => {
        const { label, href } = contactLink(contact);
        return maybeLink(label, href);
      });
      const line =
        ways.length > 0
          ? md`${name}: ${joined(ways)}`
          : md`${name}: ${note ?? t('complaints.ask')}`;
      return { line, under: note === null || ways.length === 0 ? [] : [md`${note}`] };
    }),
    t('complaints.none'),
  );
