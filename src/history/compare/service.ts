import { joinWords, date } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import { labelOf } from '../../rules/labels.ts';
import { isEqual } from '../../rules/equal.ts';
import type { Service } from '../../schema/service.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';
import { complaints } from './contacts.ts';
import type { Compare } from './context.ts';
import { fees } from './fees.ts';
import { channels, legalBasis, notes, outputs } from './lists.ts';
import { name, rewritten, text } from './plain.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';
import { match } from './rows.ts';
import { steps } from './steps.ts';
import { time } from './time.ts';

const label = (key: keyof Service) => labelOf('services', [key]);

const status: Compare<Service['status']> = (_before, { state, reason, since }) => {
  if (state === 'active') return [sayChange('change.active')];
  const words = reason ?? '';
  return [
    since === null
      ? sayChange('change.suspendedUndated', { reason: words })
      : sayChange('change.suspended', { date: date(since), reason: words }),
  ];
};

const agency: Compare<string> = (before, after, { name: nameIn, current }) =>
  current('agencies', before) === current('agencies', after)
    ? []
    : [
        sayChange('change.agency', {
          before: nameIn('agencies', before),
          after: nameIn('agencies', after),
        }),
      ];

const partners: Compare<string[]> = (before, after, context) => {
  const rows = match(before, after, (id) => context.current('agencies', id));
  const word = (id: string) => context.name('agencies', id);
  return [
    ...rows.added.map((id) => sayChange('change.partner', { name: word(id) })),
    ...rows.removed.map((id) => sayChange('change.partnerGone', { name: word(id) })),
  ];
};

const category: Compare<string> = (before, after, { name: nameIn, current }) =>
  current('categories', before) === current('categories', after)
    ? []
    : [
        sayChange('change.category', {
          before: nameIn('categories', before),
          after: nameIn('categories', after),
        }),
      ];

const audience: Compare<Service['audience']> = (before, after) => {
  const words = (list: Service['audience']) =>
    joinWords(
      Object.entries(AUDIENCES).flatMap(([key, word]) =>
        list.some((each) => each === key) ? [word.toLowerCase()] : [],
      ),
    );
  const [was, is] = [words(before), words(after)];
  return was === is ? [] : [sayChange('change.audience', { before: was, after: is })];
};

const standard: Compare<Service['standard']> = (before, after) => {
  if (after === null) return [sayChange('change.textGone', { label: label('standard') })];
  const { decree, ...parts } = after;
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  const list = keys
    .filter((key) => after[key] !== (before?.[key] ?? null))
    .map((key) => labelOf('services', ['standard', key]).split(' › ').at(-1) ?? key);
  return [
    ...(decree && !isEqual(decree, before?.decree)
      ? [sayChange('change.standard', { number: decree.number })]
      : []),
    ...(list.length > 0 ? [sayChange('change.standardPart', { list: joinWords(list) })] : []),
  ];
};

/** Whoever checked the page found it right on that day; a new due date alone is no news. */
const review: Compare<Service['review']> = (before, { state, by, date: on }) => {
  if (state !== 'checked' || on === null || on === before.date) return [];
  return [
    by === null
      ? sayChange('change.reviewed', { date: date(on) })
      : sayChange('change.reviewedBy', { date: date(on), by }),
  ];
};

/**
 * The fields of a service in the order in which a citizen asks. What is left out concerns only the
 * editors and the search: keywords, sources, confidence, waivers, the life events that name it.
 */
export const service: { readonly [Key in keyof Service]?: Compare<Service[Key]> } = {
  status,
  name,
  code: (before, after) => [sayChange('change.code', { before, after })],
  agency,
  partners,
  eligibility: text(label('eligibility')),
  audience,
  requirements,
  fees,
  time,
  steps,
  outputs,
  result: text(label('result')),
  validity: text(label('validity')),
  questions,
  channels,
  complaints,
  legalBasis,
  standard,
  officialName: text(label('officialName')),
  summary: rewritten(label('summary')),
  category,
  notes,
  review,
};
