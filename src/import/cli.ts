/** `npm run draft -- <folder of facts> <id> …` writes content/services/<id>.yml; never over an existing file. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { codesFor, draftService } from './draft.ts';
import { readFacts, readNames, servicesFolder } from './read.ts';

const [folder, ...ids] = process.argv.slice(2);
if (!folder || ids.length === 0) {
  console.error('Pakai: npm run draft -- <folder fakta> <id layanan> …');
  process.exit(2);
}
const names = readNames();
const facts = readFacts(folder);
const codes = codesFor(facts.map((fact) => fact.id));
const target = servicesFolder();
mkdirSync(target, { recursive: true });

let failed = 0;
for (const id of ids) {
  const fact = facts.find((candidate) => candidate.id === id);
  const file = join(target, `${id}.yml`);
  if (!fact || existsSync(file)) {
    failed += 1;
    console.error(
      fact ? `${file} sudah ada; tidak ditimpa.` : `Tidak ada fakta dengan id "${id}".`,
    );
    continue;
  }
  writeFileSync(
    file,
    stringify(draftService(fact, names, codes.get(id) ?? ''), { lineWidth: 100 }),
  );
  console.log(
    `${file} ditulis. Jalankan "npm run check" untuk melihat yang masih harus diputuskan.`,
  );
}
process.exit(failed ? 1 : 0);
