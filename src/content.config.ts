import { readFileSync, readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { schemas, siteSchema } from './schema/index.ts';
const dir = process.env['CATALOGUE_DIR'] ?? 'content';
const coll = (name: keyof typeof schemas) =>
  defineCollection({
    loader: {
      name,
      load: async (c: any) => {
        c.store.clear();
        for (const f of readdirSync(`${dir}/${name}`).sort()) {
          if (!f.endsWith('.yml')) continue;
          const id = f.slice(0, -4);
          const r = schemas[name].safeParse(parse(readFileSync(`${dir}/${name}/${f}`, 'utf8')));
          if (r.success) c.store.set({ id, data: r.data });
          else console.log(name, id, 'invalid');
        }
      },
    },
  });
export const collections = {
  services: coll('services'),
  agencies: coll('agencies'),
  documents: coll('documents'),
  categories: coll('categories'),
  'life-events': coll('life-events'),
  site: defineCollection({
    loader: {
      name: 'site',
      load: async (c: any) => {
        c.store.set({
          id: 'site',
          data: siteSchema.parse(parse(readFileSync(`${dir}/site.yml`, 'utf8'))),
        });
      },
    },
  }),
};
