import type { Agency } from '../../schema/agency.ts';
import { idsOf, node, webPages, type Node } from './node.ts';

type Complaint = Agency['complaints'][number];

/** Where to complain or ask: a ContactPoint with what a phone or a browser can reach, and its pages. */
export function contactPoint(
  id: string,
  { name, contacts, note }: Omit<Complaint, 'note'> & { note?: string | null },
): Node[] {
  const of = (...types: string[]) =>
    contacts.filter(({ type }) => types.includes(type)).map(({ value }) => value);
  const pages = webPages(of('web'), name);
  const point = node(id, 'ContactPoint', {
    title: name,
    description: [...(note ? [note] : []), ...of('place')],
    email: of('email'),
    telephone: of('phone', 'whatsapp', 'sms'),
    contactPage: idsOf(pages),
  });
  return [point, ...pages];
}
