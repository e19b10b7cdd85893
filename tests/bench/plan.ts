/** `npm run bench:plan`: how long a plan takes. Prints, asserts nothing. */
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../src/check/index.ts';
import { documentGraph } from '../../src/domain/graph.ts';
import { makePlan, pieceOf, type ServicePiece } from '../../src/planner/index.ts';
import { median, percentile } from './numbers.ts';

const { catalogue } = readCatalogue(fileURLToPath(new URL('../../content', import.meta.url)));
if (!catalogue) throw new Error('Isi katalog bermasalah. Jalankan "npm run check".');
const graph = documentGraph(catalogue);
const texts = [...catalogue.services.values()].map((service) =>
  JSON.stringify(pieceOf(service, catalogue, graph)),
);
const { hours, holidays } = catalogue.site;
const choices = { hours, holidays, start: '2026-12-24' };

const SIZES = [1, 5, 20];
const PLANS = 100;

/** Services spread over the catalogue, others for each `turn`. Read anew: nothing is remembered of them. */
const pick = (size: number, turn: number) =>
  Array.from(
    { length: size },
    (_, at) => JSON.parse(texts[(turn * 7 + at * 11) % texts.length] ?? '') as ServicePiece,
  );

function timed(pieces: readonly ServicePiece[]): number {
  const before = performance.now();
  makePlan(pieces, choices);
  return performance.now() - before;
}

const print = (name: string, size: number, times: readonly number[]) => {
  const [p50, p95] = [median(times), percentile(times, 0.95)];
  console.log(
    `${String(size).padStart(2)} layanan, ${name}: median ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
  );
};

console.log(`Rencana pertama: ${timed(pick(5, 0)).toFixed(1)} ms (5 layanan, mesin dingin)`);
for (const size of SIZES) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < PLANS; turn++) {
    const pieces = pick(size, turn);
    cold.push(timed(pieces));
    warm.push(timed(pieces));
  }
  print('pertama kali', size, cold);
  print('berikutnya', size, warm);
}
