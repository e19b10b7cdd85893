/** `npm run compare -- <folder of facts> [id …]` names what the records do not carry; without ids: all records there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { schemas } from '../schema/index.ts';
import { compareService, type Compared } from './compare.ts';
import { readFacts, readNames, servicesFolder } from './read.ts';

const [folder, ...ids] = process.argv.slice(2);
if (!folder) {
  console.error('Pakai: npm run compare -- <folder fakta> [id layanan …]');
  process.exit(2);
}
const names = readNames();
const facts = readFacts(folder);
const target = servicesFolder();

const rows: Compared[] = [];
const sums = { services: 0, conditional: 0, asData: 0, merged: 0 };
for (const fact of facts) {
  const file = join(target, `${fact.id}.yml`);
  if (ids.length > 0 ? !ids.includes(fact.id) : !existsSync(file)) continue;
  const record = schemas.services.safeParse(parse(readFileSync(file, 'utf8')));
  if (!record.success) {
    console.error(`${file} belum lolos "npm run check"; belum dicocokkan.`);
    process.exitCode = 1;
    continue;
  }
  const result = compareService(fact, record.data, names);
  rows.push(...result.rows);
  sums.services += 1;
  sums.conditional += result.conditional;
  sums.asData += result.asData;
  sums.merged += result.merged;
  const missing = result.rows.filter(({ found }) => !found);
  if (missing.length === 0) continue;
  console.log(`${fact.id}\n  ${missing.map(({ kind, row }) => `${kind}: ${row}`).join('\n  ')}`);
}
const missing = rows.filter(({ found }) => !found).length;
if (sums.services > 1)
  for (const [kind, group] of Map.groupBy(rows, ({ kind }) => kind))
    console.log(`${kind}: ${group.length} baris, ${group.filter(({ found }) => found).length} ada`);
console.log(
  `Bersyarat: ${sums.conditional} baris, ${sums.asData} menjadi pertanyaan atau pilihan. Baris syarat digabung: ${sums.merged}.`,
);
console.log(
  `${sums.services} layanan, ${rows.length} baris fakta dicari, ${rows.length - missing} ada, ${missing} perlu dilihat.`,
);
