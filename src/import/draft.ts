/**
 * Turns researched facts (Indonesian keys, one list per file) into draft service records. Everything
 * mechanical is done here; what needs judgement is left as `BELUM: …`, which `npm run check` refuses.
 * See docs/impor-fakta.md.
 */
import { createHash } from 'node:crypto';

type Text = string | null;

/** One researched service, with the keys of the fact files. */
export interface Fact {
  id: string;
  nama: string;
  nama_resmi: string;
  instansi: string;
  ringkasan: string;
  penerima: string;
  kondisi?: { tanya: string; pilihan: string[] }[];
  persyaratan: {
    dokumen: string;
    bentuk: string;
    jumlah: number | null;
    syarat: Text;
    catatan: Text;
  }[];
  alur: { langkah: string; rincian: Text; pelaku: string; di_mana: string; perkiraan: Text }[];
  waktu: { nilai: number | null; satuan: Text; catatan: Text; sumber: Text };
  biaya: { untuk: string; rupiah: number | null; rumus?: Text; sumber: Text }[];
  produk: string[];
  masa_berlaku: Text;
  dasar_hukum: { peraturan: string; tentang: Text; pasal: Text; url: Text }[];
  kanal_online: { nama: string; url: Text }[];
  pengaduan: { nama: string; kontak: string }[];
  peristiwa_hidup: string[];
  istilah_warga: string[];
  lokal: Text;
  keyakinan: string;
  catatan?: Text;
  sumber: { url?: Text; peraturan?: Text; apa: string; cara: string }[];
}

type Row = Record<string, unknown>;
/** Canonical documents of one name: alternatives of each other, or all of them asked for. */
type Canonical = string[] | { all: string[] };
export interface Names {
  agencies: Record<string, string[]>;
  /** Keys are names, or "service id/name" where one service means another thing by the name. */
  documents: Record<string, Canonical>;
  results: string[];
  contacts: Record<string, Row[]>;
}

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const UNITS: Record<string, string> = {
  menit: 'minute',
  jam: 'hour',
  'hari-kerja': 'workday',
  hari: 'day',
};
const PLACES: Record<string, string> = {
  loket: 'counter',
  online: 'online',
  rumah: 'home',
  'instansi-lain': 'other',
};
const CONFIDENCE: Record<string, string> = { tinggi: 'high', sedang: 'medium', rendah: 'low' };
const pending = (text: string) => `BELUM: ${text}`;

/** "Kartu izin tinggal tetap (KITAP)" → "kartu-izin-tinggal-tetap". */
export function slugify(text: string): string {
  return text
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** A code of four characters for every id: same ids in, same codes out, no two alike. */
export function codesFor(ids: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort()) {
    for (let salt = 0; ; salt += 1) {
      const hash = createHash('sha256').update(`${id}/${salt}`).digest();
      const code = [...hash.subarray(0, 4)]
        .map((byte) => ALPHABET[byte % ALPHABET.length])
        .join('');
      if (taken.has(code)) continue;
      taken.add(code);
      codes.set(id, code);
      break;
    }
  }
  return codes;
}

/** Canonical ids for a document's name in the facts of one service, and whether they are alternatives. */
export function canonical(service: string, name: string, names: Names) {
  const found = names.documents[`${service}/${name}`] ?? names.documents[name] ?? [slugify(name)];
  return Array.isArray(found)
    ? { ids: found, alternatives: found.length > 1 }
    : { ids: found.all, alternatives: false };
}

function pieces(row: Fact['persyaratan'][number]): Row {
  const count = row.jumlah ?? 1;
  const form = row.bentuk;
  if (form === 'asli-dan-fotokopi') return { originals: 1, copies: count };
  return { [form === 'asli' ? 'originals' : form === 'digital' ? 'digital' : 'copies']: count };
}

function requirementsOf(fact: Fact, names: Names): Row[] {
  const seen = new Map<string, number>();
  return fact.persyaratan.flatMap((row) => {
    const { ids, alternatives } = canonical(fact.id, row.dokumen, names);
    return ids.map((document) => {
      const nth = (seen.get(document) ?? 0) + 1;
      seen.set(document, nth);
      return {
        id: nth === 1 ? document : `${document}-${nth}`,
        document,
        holders: [{ who: 'applicant', ...pieces(row) }],
        when: row.syarat ? pending(row.syarat) : undefined,
        oneOf: alternatives ? ids.join('-atau-').slice(0, 80) : undefined,
        note: row.catatan ?? undefined,
      };
    });
  });
}

function contactsOf(text: string, names: Names): Row[] | string {
  return text === 'lokal' ? [] : (names.contacts[text] ?? pending(text));
}

function notesOf(fact: Fact): Row[] {
  const local = fact.lokal ? [{ kind: 'local', text: fact.lokal }] : [];
  const doubt = fact.catatan
    ? [{ kind: pending('doubt, change, atau tip'), text: fact.catatan }]
    : [];
  return [...doubt, ...local];
}

/** The draft record of one fact, keys in the order of the schema. */
export function draftService(fact: Fact, names: Names, code: string): Row {
  const agencies = names.agencies[fact.instansi] ?? [pending(fact.instansi)];
  const documents = fact.produk.filter((name) => !names.results.includes(name));
  const results = fact.produk.filter((name) => names.results.includes(name));
  return {
    code,
    name: fact.nama,
    officialName: fact.nama_resmi,
    summary: fact.ringkasan,
    agency: agencies[0],
    partners: agencies.length > 1 ? agencies.slice(1) : undefined,
    category: pending('kategori'),
    lifeEvents: fact.peristiwa_hidup,
    audience: [pending('citizen, business, organisation, foreigner')],
    eligibility: fact.penerima,
    status: { state: 'active' },
    questions: (fact.kondisi ?? []).map((question) => ({
      id: pending('id'),
      text: question.tanya,
      options: question.pilihan.map((label) => ({ id: slugify(label), label })),
    })),
    requirements: requirementsOf(fact, names),
    steps: fact.alur.map((step) => ({
      id: slugify(step.langkah),
      title: step.langkah,
      detail: step.rincian ?? undefined,
      actor: step.pelaku === 'pemohon' ? 'applicant' : 'officer',
      place: PLACES[step.di_mana],
      duration: step.perkiraan ? pending(step.perkiraan) : undefined,
    })),
    time: {
      value: fact.waktu.nilai,
      unit: UNITS[String(fact.waktu.satuan)] ?? 'workday',
      from: null,
      note: fact.waktu.catatan,
      basis: fact.waktu.sumber,
    },
    fees: fact.biaya.map((fee) => ({
      for: fee.untuk,
      amount: fee.rupiah,
      formula: fee.rumus ?? undefined,
      basis: fee.sumber,
    })),
    outputs: documents.map((name) => ({ document: canonical(fact.id, name, names).ids[0] })),
    result: results.length ? `${results.join('. ')}.` : undefined,
    validity: fact.masa_berlaku,
    legalBasis: fact.dasar_hukum.map((law) => ({
      rule: law.peraturan,
      about: law.tentang,
      article: law.pasal ?? undefined,
      url: law.url ?? undefined,
    })),
    channels: fact.kanal_online.map((channel) => ({
      name: channel.nama,
      url: channel.url ?? undefined,
    })),
    complaints: fact.pengaduan.map((row) => ({
      name: row.nama,
      contacts: contactsOf(row.kontak, names),
    })),
    keywords: fact.istilah_warga,
    notes: notesOf(fact),
    confidence: CONFIDENCE[fact.keyakinan],
    sources: fact.sumber.map((source) => ({
      ...sourceName(source),
      confirms: source.apa,
      seen: source.cara === 'dilihat',
    })),
    review: { state: 'unchecked' },
  };
}

function sourceName({ url, peraturan }: Fact['sumber'][number]): Row {
  if (url && /^https?:/.test(url)) return { url };
  return { name: peraturan ?? url ?? 'Belum ada sumber tertulis' };
}
