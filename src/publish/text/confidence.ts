import { notesOf } from '../../domain/service-view.ts';
import { hostOf } from '../../i18n/format.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { t } from '../../i18n/strings.ts';
import type { Service } from '../../schema/service.ts';
import { heading, link, list, md, paragraph, type Block } from './markdown.ts';

const titled = (title: string, rows: Parameters<typeof list>[0]): Block[] =>
  rows.length > 0 ? [heading(3, md`${title}`), list(rows)] : [];

/** How sure this text is: who checked it, what is in doubt, and where it comes from. */
export function confidence(service: Service): Block[] {
  const { said, due } = reviewWords(service.review);
  const sources = service.sources.map(({ name, url, confirms, seen }) => {
    const words = name ?? hostOf(url ?? '');
    const source = url === null ? md`${words}` : link(words, url);
    return seen
      ? md`${source}: ${confirms}`
      : md`${source}: ${confirms} (${t('confidence.unseen')})`;
  });
  return [
    paragraph(md`**${said}** ${due ?? ''}`),
    paragraph(md`${t(`confidence.${service.confidence}`)}`),
    ...titled(
      t('confidence.doubts'),
      notesOf(service, 'doubt').map((note) => md`${note}`),
    ),
    ...titled(
      t('confidence.local'),
      notesOf(service, 'local').map((note) => md`${note}`),
    ),
    ...titled(t('confidence.sources', { count: sources.length }), sources),
  ];
}
