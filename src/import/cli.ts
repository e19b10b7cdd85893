/** `npm run draft -- <folder of facts> <id> …` writes content/services/<id>.yml; never over an existing file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { codesFor, draftService, type Fact, type Names } from './draft.ts';

const [folder, ...ids] = process.argv.slice(2);
if (!folder || ids.length === 0) {
  console.error('Pakai: npm run draft -- <folder fakta> <id layanan> …');
  process.exit(2);
}
const names = parse(readFileSync(new URL('names.yml', import.meta.url), 'utf8')) as Names;
const facts = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Fact[]);
const codes = codesFor(facts.map((fact) => fact.id));
const target = join(process.env['CATALOGUE_DIR'] ?? 'content', 'services');
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
