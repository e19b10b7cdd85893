/**
 * `npm run api:release`: records the open data as it stands as the released one, against which every later
 * change is compared (tests/publish/contract.test.ts). Refuses what would break a reader.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakReport, breaksOf, nextRelease } from '../publish/contract/compare.ts';
import { presentContract, type Released } from '../publish/contract/contract.ts';
import file from '../publish/contract/released.json' with { type: 'json' };
import { ROOT } from './run.ts';

const released = file as unknown as Released;
const present = presentContract();
const report = breakReport(breaksOf(released, present), released.version);
if (report !== '') {
  console.error(report);
  process.exit(1);
}
const next = nextRelease(released, present);
if (next === released) {
  console.log(`Tidak ada yang berubah sejak versi ${released.version}.`);
} else {
  const path = join(ROOT, 'src/publish/contract/released.json');
  writeFileSync(path, `${JSON.stringify(next, null, 1)}\n`);
  console.log(`Bentuk data terbuka sekarang versi ${next.version}. Simpan ${path} dengan git.`);
}
