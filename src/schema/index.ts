import { agencySchema, type Agency } from './agency.ts';
import { categorySchema, type Category } from './category.ts';
import { documentSchema, type Document } from './document.ts';
import type { Collection } from './field.ts';
import { lifeEventSchema, type LifeEvent } from './life-event.ts';
import { redirectSchema, type Redirect } from './redirect.ts';
import { serviceSchema, type Service } from './service.ts';
import { siteSchema, type Site } from './site.ts';
import { wordsSchema, type WordList } from './words.ts';

/** Folder name → shape of each record in it. */
export const schemas = {
  services: serviceSchema,
  agencies: agencySchema,
  documents: documentSchema,
  categories: categorySchema,
  'life-events': lifeEventSchema,
  words: wordsSchema,
  redirects: redirectSchema,
} as const satisfies Record<Collection, unknown>;

export const COLLECTIONS = Object.keys(schemas) as Collection[];

/** The record type of each collection. */
export interface Records {
  services: Service;
  agencies: Agency;
  documents: Document;
  categories: Category;
  'life-events': LifeEvent;
  words: WordList;
  redirects: Redirect;
}

export { siteSchema };
export type {
  Agency,
  Category,
  Collection,
  Document,
  LifeEvent,
  Redirect,
  Service,
  Site,
  WordList,
};
