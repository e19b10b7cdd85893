/**
 * `npm run bench -- --services 236,1000,10000`: builds made catalogues of these sizes with the real build
 * and prints time, peak memory, bytes and milliseconds per page. Prints, asserts nothing.
 * `--seed 2` makes other catalogues; `--keep` leaves the built sites where it says.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../../src/check/index.ts';
import { putOnDisk } from './disk.ts';
import { grown } from './generate.ts';
import { table } from './table.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '236,1000,10000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.services.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error(`--services ${values.services}: seharusnya bilangan, misalnya 236,1000,10000.`);
const { catalogue } = readCatalogue(here('../../content'));
if (!catalogue) throw new Error('Isi katalog bermasalah. Jalankan "npm run check".');

/** Files and bytes below a folder, pages apart. */
function weigh(folder: string) {
  const sum = { files: 0, bytes: 0, pages: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    sum.files += 1;
    sum.bytes += statSync(join(entry.parentPath, entry.name)).size;
    if (entry.name.endsWith('.html')) sum.pages += 1;
  }
  return sum;
}

const head = ['layanan', 'halaman', 'berkas', 'MB', 'detik', 'ms/halaman', 'puncak memori MB'];
const rows: string[][] = [];
for (const size of sizes) {
  const place = mkdtempSync(join(tmpdir(), 'bench-'));
  const content = join(place, 'content');
  const dist = join(place, 'dist');
  const peaks = join(place, 'peaks');
  putOnDisk(grown(catalogue, size, Number(values.seed)), here('../../content'), content);
  process.stderr.write(`${size} layanan: membangun …\n`);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [here('../../src/commands/build.ts')],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        CATALOGUE_DIR: content,
        DIST_DIR: dist,
        PEAK_FILE: peaks,
        NODE_OPTIONS: `--import ${pathToFileURL(here('peak.mjs')).href}`,
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(
      `Build gagal untuk ${size} layanan:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
    );
  const { files, bytes, pages } = weigh(dist);
  const peak = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number)) / 1024;
  rows.push([
    String(size),
    String(pages),
    String(files),
    (bytes / 2 ** 20).toFixed(1),
    seconds.toFixed(1),
    ((seconds * 1000) / pages).toFixed(2),
    peak.toFixed(0),
  ]);
  if (values.keep) process.stderr.write(`${dist}\n`);
  else rmSync(place, { recursive: true, force: true });
}
console.log(
  `Bangku ukur pembangunan situs: ${process.version}, ${process.arch}, benih ${values.seed}`,
);
console.log(
  'Satu mesin sekali jalan; angka waktu hanya untuk dibandingkan dalam tabel yang sama.\n',
);
console.log(table(head, rows));
