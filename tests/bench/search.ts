/**
 * `npm run bench:search`: our search beside others, on the same services and queries. Prints, asserts
 * nothing. `--browser` also measures every keystroke in a slowed-down browser; `--only 236,2000` leaves
 * sizes out; `--queries <file>` takes another table of queries.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../../src/check/index.ts';
import { parseQueries } from '../../src/search/evaluate.ts';
import { countWords, grown } from './generate.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { measure, type Row } from './measure.ts';
import { measurePagefind } from './pagefind.ts';
import { oursWithAll } from './peer.ts';
import { PEERS } from './peers.ts';
import { cellsOf, HEAD, table } from './table.ts';

const LARGER = [2000, 10_000];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    only: { type: 'string' },
    queries: { type: 'string', default: here('../search/dev-queries.tsv') },
  },
});
const { catalogue } = readCatalogue(here('../../content'));
if (!catalogue) throw new Error('Isi katalog bermasalah. Jalankan "npm run check".');
const { services } = catalogue;
const queries = parseQueries(readFileSync(values.queries, 'utf8'), (id) => services.has(id));
const real = catalogue.services.size;
const wanted = values.only?.split(',').map(Number);
const sizes = [real, ...LARGER].filter((size) => wanted?.includes(size) ?? true);

const print = (text = '') => {
  console.log(text);
};
/** What it is doing goes to the other stream, so that the tables can be kept in a file. */
const progress = (text: string) => {
  process.stderr.write(`${text}\n`);
};

print(`Bangku ukur pencarian: ${queries.length} kueri, ${process.version}, ${process.arch}`);
print('Satu mesin sekali jalan; angka waktu hanya untuk dibandingkan dalam tabel yang sama.');
for (const size of sizes) {
  const larger = grown(catalogue, size);
  const { words, different } = countWords(larger);
  print(`\n== ${size} layanan${size === real ? ' (katalog asli)' : ' (sebagian besar buatan)'} ==`);
  print(`${words} kata, ${different} di antaranya berbeda`);
  const rows: Row[] = [];
  for (const peer of size === real ? [...PEERS, oursWithAll] : PEERS) {
    progress(`${size}: ${peer.name}`);
    rows.push(await measure(peer, larger, queries));
  }
  const loud: string[] = [];
  if (size === real) {
    progress(`${size}: Pagefind`);
    const pagefind = await measurePagefind(larger, queries);
    if ('row' in pagefind) rows.push(pagefind.row);
    loud.push(...pagefind.notes);
  }
  print(table(HEAD, rows.map(cellsOf)));
  for (const note of loud) print(note);
  for (const { name, asked } of rows)
    if (asked < queries.length)
      print(`${name}: terlalu lambat; waktu dan mutunya dari ${asked} kueri saja, dua putaran.`);
}

print(`
Cara mengukur
- p50 dan p95: waktu sebuah kueri adalah median lima putaran setelah satu putaran pemanasan; mesin
  dibuka ulang tiap putaran supaya tidak ada yang tersimpan dari putaran sebelumnya.
- unduhan: berkas JSON setelah Brotli 11 (katalog besar: 9). Mesin yang bisa mengindeks di peramban diukur
  dengan yang terkecil: rekamannya atau indeksnya. Kode mesinnya tidak dihitung, kecuali Pagefind.
- siap: membaca unduhan dan membuka indeks, median putaran yang sama.
- success dan MRR: sepuluh hasil pertama, tanpa kueri jenis none; "none kosong" adalah bagian kueri
  none yang memang tidak mendapat hasil. "semua jenis": instansi, peristiwa hidup, dan lainnya ikut
  mengisi urutan; mesin lain hanya mengenal layanan.
- katalog besar: layanan asli tetap ada; sisanya persilangan dua layanan asli (awal nama yang satu,
  akhir nama yang lain, kata kunci dan kalimat keduanya) dengan sebagian kata diganti. Kata baru,
  gabungan suku kata, lahir menurut hukum Heaps dengan pangkat yang diukur pada katalog asli.`);

if (values.browser) {
  progress('Peramban: ketukan');
  print(`\n== Tiap ketukan di peramban (${real} layanan) ==`);
  print(await measureKeystrokes(catalogue, queries));
}
