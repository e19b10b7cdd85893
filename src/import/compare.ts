/**
 * Compares a record with the fact it came from and names every row of the fact that the record does not
 * carry. It looks for what must survive any rewording: amounts, counts, rules, addresses, words.
 */
import type { Service } from '../schema/index.ts';
import { canonical, type Fact, type Names } from './draft.ts';

/** What kind of thing a row of the facts says. */
export type Kind =
  | 'biaya'
  | 'waktu'
  | 'syarat'
  | 'jumlah'
  | 'langkah'
  | 'lama langkah'
  | 'hasil'
  | 'dasar hukum'
  | 'kanal'
  | 'pengaduan'
  | 'kata cari'
  | 'sumber'
  | 'catatan';

/** One row of the facts that was looked for. */
export interface Compared {
  readonly kind: Kind;
  readonly found: boolean;
  /** What it says, for the report. */
  readonly row: string;
}

export interface Comparison {
  readonly rows: readonly Compared[];
  /** Conditional rows of the facts, and how many of them became data (`when`) rather than a note. */
  readonly conditional: number;
  readonly asData: number;
  /** Rows of requirements in the facts beyond those of the record: several became one. */
  readonly merged: number;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/ tahun (?=\d{4})/g, '/')
    .replace(/[^a-z0-9]+/g, '');

/** Share of the longer words of `text` that stand somewhere in `whole`. */
function overlap(text: string, whole: string): number {
  const words = text.toLowerCase().match(/[a-z0-9]{5,}/g) ?? [];
  if (words.length === 0) return 1;
  return words.filter((word) => whole.includes(word)).length / words.length;
}

/** A row reworded beyond this share of common words is named, for somebody to look at. */
const ENOUGH = 0.5;

const rowsOf = (service: Service, ids: readonly string[]) =>
  service.requirements.filter(({ document }) => ids.includes(document));

/** Pieces of the wanted kind over all holders of one row. */
const piecesOf = (row: Service['requirements'][number], form: string): number =>
  row.holders.reduce((sum, { people, originals, copies, certifiedCopies, digital }) => {
    if (form === 'digital') return sum + people * digital;
    if (form === 'asli') return sum + people * originals;
    return sum + people * (copies + certifiedCopies);
  }, 0);

/** Whether one row, or all rows of the document together, ask for this many. */
function countIs(rows: Service['requirements'], form: string, count: number): boolean {
  const counts = rows.map((row) => piecesOf(row, form));
  const total = counts.reduce((sum, each) => sum + each, 0);
  return counts.includes(count) || total === count;
}

export function compareService(fact: Fact, service: Service, names: Names): Comparison {
  const rows: Compared[] = [];
  const whole = JSON.stringify(service).toLowerCase();
  const folded = fold(whole);
  const look = (kind: Kind, found: boolean, row: string) => rows.push({ kind, found, row });
  const says = (text: string) => overlap(text, whole) >= ENOUGH;

  /** As an amount, or inside the words of a fee that is due later or computed from it. */
  const hasAmount = (rupiah: number | null) =>
    service.fees.some(
      ({ amount, formula }) =>
        amount === rupiah || (rupiah !== null && fold(formula ?? '').includes(`rp${rupiah}`)),
    );
  for (const fee of fact.biaya) look('biaya', hasAmount(fee.rupiah), `${fee.untuk} ${fee.rupiah}`);
  look('waktu', service.time.value === (fact.waktu.nilai ?? null), `${fact.waktu.nilai}`);
  let conditional = 0;
  let asData = 0;
  for (const { dokumen, bentuk, jumlah, syarat } of fact.persyaratan) {
    const { ids } = canonical(fact.id, dokumen, names);
    const own = rowsOf(service, ids);
    look(
      'syarat',
      ids.every((id) => own.some((row) => row.document === id)),
      dokumen,
    );
    if (jumlah !== null && own.length > 0)
      look('jumlah', countIs(own, bentuk, jumlah), `${dokumen}: ${bentuk} ${jumlah}`);
    if (syarat === null) continue;
    conditional += 1;
    if (own.some((row) => row.when !== null || row.oneOf !== null)) asData += 1;
  }
  for (const step of fact.alur) {
    look('langkah', says(`${step.langkah} ${step.rincian}`), step.langkah);
    const figures = step.perkiraan?.match(/\d+/g) ?? [];
    if (step.perkiraan)
      look(
        'lama langkah',
        figures.every((figure) => folded.includes(figure)),
        step.perkiraan,
      );
  }
  for (const name of fact.produk) {
    const { ids } = canonical(fact.id, name, names);
    const issued = service.outputs.some(({ document }) => ids.includes(document));
    look('hasil', issued || says(name), name);
  }
  for (const law of fact.dasar_hukum)
    look('dasar hukum', folded.includes(fold(law.peraturan)), law.peraturan);
  for (const { nama, url } of fact.kanal_online)
    look('kanal', url ? whole.includes(url.toLowerCase()) : says(nama), nama);
  for (const { kontak } of fact.pengaduan) {
    const numbers = kontak.match(/[\d+][\d -]{2,}\d/g) ?? [];
    look(
      'pengaduan',
      numbers.every((number) => folded.includes(fold(number))),
      kontak,
    );
  }
  for (const word of fact.istilah_warga) look('kata cari', folded.includes(fold(word)), word);
  for (const source of fact.sumber) {
    const name = source.url ?? source.peraturan ?? source.apa;
    look('sumber', folded.includes(fold(name)), name);
  }
  for (const key of ['catatan', 'lokal', 'masa_berlaku', 'penerima'] as const) {
    const sentences = (fact[key] ?? '').split(/(?<=\.)\s+/).filter((text) => text.length > 20);
    for (const sentence of sentences) look('catatan', says(sentence), sentence);
  }
  const merged = Math.max(0, fact.persyaratan.length - service.requirements.length);
  return { rows, conditional, asData, merged };
}
