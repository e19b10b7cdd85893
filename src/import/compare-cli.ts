/** `npm run compare -- <folder of facts> [id …]` names what the records do not carry; without ids: all records there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { schemas } from '../schema/index.ts';
import { compareService } from './compare.ts';
import type { Fact, Names } from './draft.ts';

const [folder, ...ids] = process.argv.slice(2);
if (!folder) {
  console.error('Pakai: npm run compare -- <folder fakta> [id layanan …]');
  process.exit(2);
}
const names = parse(readFileSync(new URL('names.yml', import.meta.url), 'utf8')) as Names;
const facts = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Fact[]);
const target = join(process.env['CATALOGUE_DIR'] ?? 'content', 'services');

let rows = 0;
let missing = 0;
let services = 0;
for (const fact of facts) {
  const file = join(target, `${fact.id}.yml`);
  if (ids.length > 0 ? !ids.includes(fact.id) : !existsSync(file)) continue;
  const result = compareService(
    fact,
    schemas.services.parse(parse(readFileSync(file, 'utf8'))),
    names,
  );
  rows += result.rows;
  missing += result.missing.length;
  services += 1;
  if (result.missing.length > 0) console.log(`${fact.id}\n  ${result.missing.join('\n  ')}`);
}
console.log(
  `${services} layanan, ${rows} baris fakta dicari, ${rows - missing} ada, ${missing} perlu dilihat.`,
);
