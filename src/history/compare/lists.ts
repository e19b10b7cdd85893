/** Results, legal basis, channels and notes of a service. */
import { sayChange } from '../../i18n/history-strings.ts';
import type { Service } from '../../schema/service.ts';
import type { Compare } from './context.ts';
import { match } from './rows.ts';
import { newCondition, quoted } from './words.ts';

export const outputs: Compare<Service['outputs']> = (before, after, context) => {
  const rows = match(before, after, ({ document }) => context.current('documents', document));
  const what = ({ document }: Service['outputs'][number]) => context.name('documents', document);
  return [
    ...rows.added.map((row) => sayChange('change.output', { what: what(row) })),
    ...rows.removed.map((row) => sayChange('change.outputGone', { what: what(row) })),
    ...rows.kept.flatMap(([old, now]) => {
      const condition = newCondition(old.when, now.when, context.questions);
      return [
        ...(condition === null
          ? []
          : [sayChange('change.outputWhen', { what: what(now), condition })]),
        ...(now.note === null || now.note === old.note
          ? []
          : [sayChange('change.outputNote', { what: what(now), text: quoted(now.note) })]),
      ];
    }),
  ];
};

export const legalBasis: Compare<Service['legalBasis']> = (before, after) => {
  const rows = match(
    before,
    after,
    ({ rule, article }) => `${rule} ${article}`,
    ({ rule }) => rule,
  );
  return [
    ...rows.added.map(({ rule, about, article }) => {
      const law = [about === null ? rule : `${rule} tentang ${about}`, article].filter(Boolean);
      return sayChange('change.law', { law: law.join(', ') });
    }),
    ...rows.removed.map(({ rule }) => sayChange('change.lawGone', { law: rule })),
    ...rows.kept
      .filter(([old, now]) => now.article !== null && now.article !== old.article)
      .map(([, { rule, article }]) =>
        sayChange('change.lawArticle', { law: rule, article: article ?? '' }),
      ),
  ];
};

export const channels: Compare<Service['channels']> = (before, after) => {
  const rows = match(before, after, ({ name }) => name);
  return [
    ...rows.added.map(({ name }) => sayChange('change.channel', { name })),
    ...rows.removed.map(({ name }) => sayChange('change.channelGone', { name })),
    ...rows.kept
      .filter(([old, now]) => now.url !== null && now.url !== old.url)
      .map(([, { name, url }]) => sayChange('change.channelUrl', { name, url: url ?? '' })),
  ];
};

/** Notes for citizens; a doubt is the editors' own business. One rewritten is told as it reads now. */
export const notes: Compare<Service['notes']> = (before, after) => {
  const told = (list: Service['notes']) => list.filter(({ kind }) => kind !== 'doubt');
  const rows = match(told(before), told(after), ({ text }) => text);
  const gone = rows.removed.slice(rows.added.length);
  return [
    ...rows.added.map(({ text }) => sayChange('change.note', { text: quoted(text) })),
    ...gone.map(({ text }) => sayChange('change.noteGone', { text: quoted(text) })),
  ];
};
