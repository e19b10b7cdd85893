import type { ContactPoint } from 'schema-dts';
import type { Agency } from '../../schema/agency.ts';

type Contact = Agency['contacts'][number];

/** The first contact of each kind that schema.org has a word for; SMS, WhatsApp and places have none. */
export function reachable(contacts: readonly Contact[]) {
  const first = (type: Contact['type']) => contacts.find((contact) => contact.type === type)?.value;
  const [telephone, email, url] = [first('phone'), first('email'), first('web')];
  return {
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Where to complain; those that name no phone, mail or site are left to the page. */
export const complaintPoints = (complaints: Agency['complaints']): ContactPoint[] =>
  complaints.flatMap(({ name, contacts }) => {
    const ways = reachable(contacts);
    return Object.keys(ways).length === 0
      ? []
      : [{ '@type': 'ContactPoint', contactType: 'complaint', name, ...ways }];
  });
