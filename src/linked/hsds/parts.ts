import { TIME_ZONES } from '../../schema/vocabulary.ts';
import type { Agency } from '../../schema/agency.ts';
import type { Site } from '../../schema/site.ts';
import { hourGroups, openSpans, type Hours } from '../../domain/hours.ts';
import { t } from '../../i18n/strings.ts';

/** Makes the UUID that HSDS asks for from a name that never changes. */
export type Uuid = (...name: string[]) => string;

type Contact = Agency['contacts'][number];

const PHONE_TYPES: Partial<Record<Contact['type'], string>> = {
  phone: 'voice',
  whatsapp: 'cell',
  sms: 'text',
};

/** What can be dialled; the types are those of RFC 6350, as HSDS asks. */
export const phones = (contacts: readonly Contact[], uuid: Uuid, owner: string) =>
  contacts.flatMap(({ type, value }, index) => {
    const kind = PHONE_TYPES[type];
    if (kind === undefined) return [];
    const description = type === 'whatsapp' ? { description: 'WhatsApp' } : {};
    return [{ id: uuid('phone', owner, `${index}`), number: value, type: kind, ...description }];
  });

/** The first mail address, where there is one. */
export function email(contacts: readonly Contact[]): { email?: string } {
  const mail = contacts.find(({ type }) => type === 'email');
  return mail ? { email: mail.value } : {};
}

/** Where to complain: HSDS has no word for it, so each is a contact named by what it is. */
export const complaintContacts = (complaints: Agency['complaints'], uuid: Uuid, owner: string) =>
  complaints.map(({ name, contacts }, index) => ({
    id: uuid('contact', owner, `${index}`),
    name,
    department: t('complaints.title'),
    ...email(contacts),
    phones: phones(contacts, uuid, `${owner}/${index}`),
  }));

const DAYS: Record<keyof Hours, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};
/** Hours ahead of UTC; Indonesia knows no summer time. */
const OFFSETS: Record<(typeof TIME_ZONES)[keyof typeof TIME_ZONES], number> = {
  WIB: 7,
  WITA: 8,
  WIT: 9,
};

/** Opening hours as weekly recurrences (RFC 5545), one for each unbroken span. */
export function schedules(
  hours: Hours | null,
  { timeZone, holidays }: Pick<Site, 'timeZone' | 'holidays'>,
  uuid: Uuid,
  owner: string,
) {
  if (hours === null) return [];
  const offset = OFFSETS[TIME_ZONES[timeZone]];
  const at = (clock: string) => `${clock}+0${offset}:00`;
  const closed = holidays.map(({ date, name }) => `${date} ${name}`).join('; ');
  const notes = closed === '' ? {} : { notes: t('linked.closedOn', { days: closed }) };
  return hourGroups(hours).flatMap(({ days, day }) =>
    (day ? openSpans(day) : []).map(({ from, to }) => ({
      id: uuid('schedule', owner, days[0] ?? '', from),
      freq: 'WEEKLY',
      interval: 1,
      wkst: 'MO',
      byday: days.map((weekday) => DAYS[weekday]).join(','),
      timezone: offset,
      opens_at: at(from),
      closes_at: at(to),
      ...notes,
    })),
  );
}
