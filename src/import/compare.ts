/**
 * Compares a record with the fact it came from and names every row of the fact that the record does not
 * carry. It looks for what must survive any rewording: amounts, numbers, rules, addresses, words.
 */
import type { Service } from '../schema/index.ts';
import type { Fact, Names } from './draft.ts';
import { slugify } from './draft.ts';

export interface Comparison {
  /** Rows of the fact that were looked for. */
  readonly rows: number;
  /** Rows not found, each named. */
  readonly missing: readonly string[];
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

export function compareService(fact: Fact, service: Service, names: Names): Comparison {
  const missing: string[] = [];
  let count = 0;
  const whole = JSON.stringify(service).toLowerCase();
  const folded = fold(whole);
  const expect = (found: boolean, row: string) => {
    count += 1;
    if (!found) missing.push(row);
  };
  const amounts = service.fees.map((fee) => fee.amount);
  for (const fee of fact.biaya) {
    expect(amounts.includes(fee.rupiah), `biaya: ${fee.untuk} ${fee.rupiah}`);
  }
  expect(service.time.value === (fact.waktu.nilai ?? null), `waktu: ${fact.waktu.nilai}`);
  const documents = service.requirements.map((row) => row.document);
  for (const row of fact.persyaratan) {
    const name = row.dokumen;
    const ids = names.documents[name] ?? [slugify(name)];
    expect(
      ids.every((id) => documents.includes(id)),
      `syarat: ${name}`,
    );
  }
  for (const step of fact.alur) {
    expect(overlap(`${step.langkah} ${step.rincian}`, whole) >= ENOUGH, `langkah: ${step.langkah}`);
  }
  for (const law of fact.dasar_hukum)
    expect(folded.includes(fold(law.peraturan)), `dasar hukum: ${law.peraturan}`);
  for (const channel of fact.kanal_online) {
    const url = channel.url;
    expect(
      url ? whole.includes(url.toLowerCase()) : overlap(channel.nama, whole) >= ENOUGH,
      `kanal: ${channel.nama}`,
    );
  }
  for (const row of fact.pengaduan) {
    const numbers = row.kontak.match(/[\d+][\d -]{2,}\d/g) ?? [];
    expect(
      numbers.every((n) => folded.includes(fold(n))),
      `pengaduan: ${row.kontak}`,
    );
  }
  for (const word of fact.istilah_warga) expect(folded.includes(fold(word)), `kata cari: ${word}`);
  for (const source of fact.sumber) {
    const name = source.url ?? source.peraturan ?? source.apa;
    expect(folded.includes(fold(name)), `sumber: ${name}`);
  }
  for (const key of ['catatan', 'lokal', 'masa_berlaku', 'penerima'] as const) {
    const sentences = (fact[key] ?? '').split(/(?<=\.)\s+/).filter((text) => text.length > 20);
    for (const sentence of sentences)
      expect(overlap(sentence, whole) >= ENOUGH, `${key}: ${sentence}`);
  }
  return { rows: count, missing };
}
