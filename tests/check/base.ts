/** Files of a catalogue, by path inside it. */
export type Files = Record<string, string>;

const site = `name: MPP Kabupaten Contoh
region: Kabupaten Contoh
url: https://mpp.contoh.go.id
timeZone: Asia/Jakarta
colour: "#0b5d3b"
contacts:
  - type: web
    value: https://mpp.contoh.go.id
address: Jalan Merdeka 1
hours:
  monday:
    open: "08:00"
    close: "15:00"
    breaks:
      - from: "12:00"
        to: "13:00"
holidays:
  - date: 2026-12-25
    name: Hari Natal
complaints:
  - name: SP4N-LAPOR!
    contacts:
      - type: web
        value: https://www.lapor.go.id
popular:
  - ktp-baru
`;

const disdukcapil = `name: Dinas Kependudukan dan Pencatatan Sipil
shortName: Disdukcapil
level: regional
summary: Mengurus KTP-el, KK, dan akta.
contacts:
  - type: phone
    value: "021 555 0100"
  - type: email
    value: layanan@contoh.go.id
`;

const kelurahan = `name: Kelurahan
level: village
summary: Mengurus surat pengantar.
`;

const kependudukan = `name: Kependudukan
summary: KTP-el dan kartu keluarga.
icon: id-card
order: 10
`;

const lahir = `name: Anak lahir
summary: Yang diurus sesudah anak lahir.
icon: baby
order: 10
services:
  - service: kk-baru
    phase: now
    why: Anak masuk ke kartu keluarga.
  - service: ktp-baru
    phase: later
    why: Sesudah berumur 17 tahun.
`;

const ktpEl = `name: KTP-el
otherNames:
  - Kartu Tanda Penduduk
summary: Kartu identitas warga.
origin: service
civilRegistration: true
`;

const kartuKeluarga = `name: Kartu Keluarga
otherNames: [KK]
summary: Daftar anggota keluarga.
origin: service
common: true
`;

const akta = `name: Surat keterangan lahir
summary: Surat dari penolong kelahiran.
origin: party
party: Rumah sakit atau puskesmas
`;

const formulir = `name: Formulir F-1.01
summary: Formulir biodata.
origin: applicant
singleUse: true
`;

const ktpBaru = `code: k7mp
name: KTP-el baru
officialName: Penerbitan KTP-el baru
summary: Anda mendapat KTP-el pertama.
agency: disdukcapil
partners: [kelurahan]
category: kependudukan
lifeEvents: [anak-lahir]
audience: [citizen]
eligibility: Warga berumur 17 tahun.
status:
  state: active
questions:
  - id: alasan
    text: Mengapa Anda mengurusnya?
    options:
      - id: pertama
        label: Pertama kali
      - id: rusak
        label: Yang lama rusak
      - id: lain
        label: Tidak ada
requirements:
  - id: kk
    document: kartu-keluarga
    holders:
      - who: applicant
        copies: 1
  - id: ktp-lama
    document: ktp-el
    earlier: true
    holders:
      - who: applicant
        originals: 1
    when:
      alasan: [rusak]
  - id: lahir
    document: surat-lahir
    holders:
      - who: child
        originals: 1
    oneOf: bukti
  - id: formulir
    document: formulir
    holders:
      - who: applicant
        originals: 1
    oneOf: bukti
steps:
  - id: datang
    title: Datang ke loket
    actor: applicant
    place: counter
    duration:
      min: 5
      max: 10
      unit: minute
  - id: cetak
    title: Petugas mencetak kartu
    actor: officer
    place: counter
time:
  value: 1
  unit: workday
  from: berkas lengkap
fees:
  - for: Cetak KTP-el
    amount: 0
outputs:
  - document: ktp-el
keywords:
  - bikin ktp
  - ktp pertama
notes:
  - kind: tip
    text: Datang pagi.
confidence: high
sources:
  - name: UU 24/2013
    confirms: Gratis
    seen: true
review:
  state: checked
  by: Bidang Pendaftaran Penduduk
  date: 2026-01-05
  due: 2026-07-05
`;

const kkBaru = `code: r4tz
name: KK baru
officialName: Penerbitan kartu keluarga
summary: Anda mendapat kartu keluarga.
agency: disdukcapil
category: kependudukan
audience: [citizen]
status: { state: active }
requirements:
  - id: lahir
    document: surat-lahir
    holders:
      - who: child
        copies: 1
steps:
  - id: datang
    title: Datang ke loket
    actor: applicant
    place: counter
time: { value: 3, unit: workday, from: berkas lengkap }
fees:
  - for: Penerbitan KK
    amount: 0
outputs:
  - document: kartu-keluarga
confidence: medium
review: { state: unchecked }
`;

/** A small catalogue in which everything is right: no error and no warning. */
export const base = (): Files => ({
  'site.yml': site,
  'agencies/disdukcapil.yml': disdukcapil,
  'agencies/kelurahan.yml': kelurahan,
  'categories/kependudukan.yml': kependudukan,
  'life-events/anak-lahir.yml': lahir,
  'documents/ktp-el.yml': ktpEl,
  'documents/kartu-keluarga.yml': kartuKeluarga,
  'documents/surat-lahir.yml': akta,
  'documents/formulir.yml': formulir,
  'services/ktp-baru.yml': ktpBaru,
  'services/kk-baru.yml': kkBaru,
});

/** The file names most cases are about. */
export const KTP = 'services/ktp-baru.yml';
export const KK = 'services/kk-baru.yml';

/** One change of text; fails if the text is not there, so that a case cannot lose its meaning. */
export function change(files: Files, file: string, from: string, to: string): void {
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  files[file] = text.replace(from, () => to);
}
