import { contactLink } from '../../i18n/format.ts';
import { sayChange } from '../../i18n/history-strings.ts';
import type { Service } from '../../schema/service.ts';
import { CONTACTS } from '../../schema/vocabulary.ts';
import type { Compare } from './context.ts';
import { match } from './rows.ts';

type Complaint = Service['complaints'][number];
type Contact = Complaint['contacts'][number];

/** "Telepon 1500-537", "lapor.go.id". */
function contactWords(contact: Contact): string {
  const { label } = contactLink(contact);
  return contact.type === 'phone' ? `${CONTACTS.phone} ${label}` : label;
}

function compare(before: readonly Contact[], after: readonly Contact[], owner?: string): string[] {
  const rows = match(before, after, ({ type, value }) => `${type} ${value}`);
  const where = owner === undefined ? '' : sayChange('change.contactOf', { name: owner });
  const say = (key: 'change.contact' | 'change.contactGone') => (contact: Contact) =>
    sayChange(key, { where, contact: contactWords(contact) });
  return [...rows.added.map(say('change.contact')), ...rows.removed.map(say('change.contactGone'))];
}

/** How to reach an agency or the building. */
export const contacts: Compare<Contact[]> = (before, after) => compare(before, after);

/** Where to complain, and how. */
export const complaints: Compare<Complaint[]> = (before, after) => {
  const rows = match(before, after, ({ name }) => name);
  return [
    ...rows.added.map(({ name }) => sayChange('change.complaint', { name })),
    ...rows.removed.map(({ name }) => sayChange('change.complaintGone', { name })),
    ...rows.kept.flatMap(([old, now]) => compare(old.contacts, now.contacts, now.name)),
  ];
};
