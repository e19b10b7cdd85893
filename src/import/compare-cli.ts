/** `npm run compare -- <folder of facts> [id …]` names what the records do not carry; without ids: all records there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { schemas } from '../schema/index.ts';
import { compareService } from './compare.ts';
import { readFacts, readNames, servicesFolder } from './read.ts';

const [folder, ...ids] = process.argv.slice(2);
if (!folder) {
  console.error('Pakai: npm run compare -- <folder fakta> [id layanan …]');
  process.exit(2);
}
const names = readNames();
const facts = readFacts(folder);
const target = servicesFolder();

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
