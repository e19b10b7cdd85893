import { contactLink } from '../i18n/format.ts';
import type { Service } from '../schema/service.ts';

type Contact = Service['complaints'][number]['contacts'][number];

/** Ways to reach somebody, each a link a phone can act on. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <>
      {contacts.map((contact, index) => {
        const { label, href } = contactLink(contact);
        return (
          <span className="contact" key={`${contact.type}${contact.value}`}>
            {index > 0 && ' · '}
            {href === null ? label : <a href={href}>{label}</a>}
          </span>
        );
      })}
    </>
  );
}
