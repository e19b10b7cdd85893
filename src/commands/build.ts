/**
 * `npm run build`: checks the content, builds beside the last good site, and only then takes its place.
 * Whatever goes wrong before that leaves the old site as it was. `DIST_DIR` (default `dist`) is where.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepReading } from '../check/kept.ts';
import { deadAddresses, deadReport } from './built-addresses.ts';
import { checkOrExit, tellHistory } from './check-first.ts';
import { distFolder, whyNotReplace } from './folders.ts';
import { astro } from './run.ts';

const dist = distFolder();
// Beside the target, because only a rename within one disk is a single act.
const beside = (name: string) => join(dirname(dist), `.${basename(dist)}-${name}`);
const next = beside('next');
const previous = beside('previous');

const refusal = whyNotReplace(dist);
if (refusal !== null) {
  console.error(refusal);
  process.exit(2);
}
const catalogue = checkOrExit();
const reading = keepReading(catalogue);
tellHistory();
// A build that was killed between the two renames left the last good site under its other name.
if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
rmSync(next, { recursive: true, force: true });
rmSync(previous, { recursive: true, force: true });

const code = await astro(['build', ...process.argv.slice(2)], {
  OUT_DIR: next,
  [reading.variable]: reading.file,
});
reading.forget();
if (code !== 0) {
  rmSync(next, { recursive: true, force: true });
  console.error(`Build gagal; situs terakhir di ${dist} tidak diubah.`);
  process.exit(code);
}
const lost = deadAddresses(next, catalogue.ledger?.addresses ?? new Map());
if (lost.length > 0) {
  rmSync(next, { recursive: true, force: true });
  console.error(`${deadReport(lost)}Build gagal; situs terakhir di ${dist} tidak diubah.`);
  process.exit(1);
}
if (existsSync(dist)) renameSync(dist, previous);
renameSync(next, dist);
rmSync(previous, { recursive: true, force: true });
console.log(`Situs baru ada di ${dist}.`);
