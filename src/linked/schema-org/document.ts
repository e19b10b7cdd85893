import type { Thing } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { WithId } from '../../domain/catalogue.ts';
import type { Document } from '../../schema/document.ts';

/** A document page; schema.org has no type that fits a card, a form and a photograph alike. */
export const documentThing = (document: WithId<Document>, siteUrl: string): Thing => ({
  '@type': 'Thing',
  '@id': absolute(siteUrl, address.document(document.id)),
  name: document.name,
  ...(document.otherNames.length > 0 ? { alternateName: document.otherNames } : {}),
  description: document.summary,
});
