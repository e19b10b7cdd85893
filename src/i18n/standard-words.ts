/** The Standar Pelayanan of a service in plain text: for the sheet and for the table of all services. */
import type { Service } from '../schema/service.ts';
import { bringLines, type NamedDocument } from './bring-words.ts';
import { conditionText } from './condition-words.ts';
import { feeAmount } from './fee-words.ts';
import { contactLink, timeRemark, timeWords } from './format.ts';

/** The 6 components of service delivery, in their order (Permenpan RB 15/2014, lampiran). */
export const DELIVERY = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Jangka waktu pelayanan',
  'Biaya/tarif',
  'Produk pelayanan',
  'Penanganan pengaduan, saran, dan masukan',
] as const;

/** The 8 components of management, in their order (Permenpan RB 15/2014, lampiran). */
export const MANAGEMENT = [
  'Dasar hukum',
  'Sarana, prasarana, dan/atau fasilitas',
  'Kompetensi pelaksana',
  'Pengawasan internal',
  'Jumlah pelaksana',
  'Jaminan pelayanan',
  'Jaminan keamanan dan keselamatan pelayanan',
  'Evaluasi kinerja pelaksana',
] as const;

type Names = (document: string) => NamedDocument;

const withCondition = (words: string, when: string | null) => (when ? `${words} (${when})` : words);

/** Each step in one line, with the condition under which it is taken. */
export const procedureLines = ({ steps, questions }: Service): string[] =>
  steps.map(({ title, detail, when }) =>
    withCondition([`${title}.`, detail].filter(Boolean).join(' '), conditionText(when, questions)),
  );

/** The promised time with what must be said beside it; null when no figure is known. */
export const timeLine = ({ time }: Service): string | null =>
  time.value === null
    ? null
    : [timeWords(time), timeRemark(time), time.from && `sejak ${time.from}`]
        .filter(Boolean)
        .join(', ');

/** Each fee in one line, with the condition under which it is due. */
export const feeLines = ({ fees, questions }: Service): string[] =>
  fees.map((fee) =>
    withCondition(`${fee.for}: ${feeAmount(fee)}`, conditionText(fee.when, questions)),
  );

/** What comes out: documents by name, and the result that is none. */
export const outputLines = ({ outputs, result }: Service, names: Names): string[] => [
  ...outputs.map(({ document }) => names(document).name),
  ...(result === null ? [] : [result]),
];

const complaintLines = ({ complaints }: Service): string[] =>
  complaints.map(({ name, contacts, note }) => {
    const ways = contacts.map((contact) => contactLink(contact).label).join(', ');
    return withCondition(ways ? `${name}: ${ways}` : name, note);
  });

/** Each rule in one line: what, about what, which article. */
export const lawLines = ({ legalBasis }: Service): string[] =>
  legalBasis.map(({ rule, about, article }) =>
    [rule, about && `tentang ${about}`, article].filter(Boolean).join(', '),
  );

/** Components 8 to 14, as they stand in the record. */
export const managementTexts = ({ standard }: Service): (string | null)[] => [
  standard?.facilities ?? null,
  standard?.competence ?? null,
  standard?.supervision ?? null,
  standard?.staff ?? null,
  standard?.guarantee ?? null,
  standard?.safety ?? null,
  standard?.evaluation ?? null,
];

const bulleted = (lines: readonly string[]) => lines.map((line) => `• ${line}`);
const text = (lines: readonly string[]) => (lines.length > 0 ? lines.join('\n') : null);

/** All 14 components as text, in their order; null for one that is not known. */
export const standardTexts = (service: Service, names: Names): (string | null)[] => [
  text(bringLines(service, names)),
  text(procedureLines(service).map((line, index) => `${index + 1}. ${line}`)),
  timeLine(service),
  text(bulleted(feeLines(service))),
  text(bulleted(outputLines(service, names))),
  text(bulleted(complaintLines(service))),
  text(bulleted(lawLines(service))),
  ...managementTexts(service),
];
