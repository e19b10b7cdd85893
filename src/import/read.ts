import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { catalogueFolder } from '../check/index.ts';
import type { Fact, Names } from './draft.ts';

/** All facts in a folder of fact files. */
export const readFacts = (folder: string): Fact[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Fact[]);

/** The table that unites names of the facts. */
export const readNames = (): Names =>
  parse(readFileSync(new URL('names.yml', import.meta.url), 'utf8')) as Names;

/** Folder of the service records of the catalogue that is being worked on. */
export const servicesFolder = (): string => join(catalogueFolder(), 'services');
