/** What a service has several of: one row each, joined to it by the id in the first column. */
import { writeWhen } from '../../domain/when-text.ts';
import { conditionText } from '../../i18n/condition-words.ts';
import type { When } from '../../schema/service.ts';
import type { ApiRecords } from '../api/shapes/index.ts';
import { table, type Data } from './table.ts';

type Service = ApiRecords['services'][number];
interface Part<T> {
  readonly of: Service;
  readonly row: T;
  /** From 1, in the order of the page. */
  readonly number: number;
}

const partsOf =
  <T>(list: (service: Service) => readonly T[]) =>
  ({ records }: Data): Part<T>[] =>
    records.services.flatMap((of) =>
      list(of).map((row, index) => ({ of, row, number: index + 1 })),
    );

const owner = {
  service: ({ of }: Part<unknown>) => of.id,
  serviceName: ({ of }: Part<unknown>) => of.name,
  number: ({ number }: Part<unknown>) => number,
};
const condition = {
  when: ({ row }: Part<{ when: When }>) => writeWhen(row.when) ?? null,
  whenText: ({ of, row }: Part<{ when: When }>) => conditionText(row.when, of.questions),
};

/** One row for each holder: a document of two people is two rows with the same id. */
export const requirements = table(
  'requirements',
  'Persyaratan: satu baris tiap pemilik dokumen',
  partsOf(({ requirements }) =>
    requirements.flatMap(({ holders, ...row }) => holders.map((holder) => ({ ...row, holder }))),
  ),
  {
    ...owner,
    id: ({ row }) => row.id,
    document: ({ row }) => row.document,
    documentName: ({ row }) => row.documentName,
    who: ({ row }) => row.holder.who,
    label: ({ row }) => row.holder.label,
    people: ({ row }) => row.holder.people,
    originals: ({ row }) => row.holder.originals,
    copies: ({ row }) => row.holder.copies,
    certifiedCopies: ({ row }) => row.holder.certifiedCopies,
    digital: ({ row }) => row.holder.digital,
    kept: ({ row }) => row.kept,
    earlier: ({ row }) => row.earlier,
    sometimes: ({ row }) => row.sometimes,
    oneOf: ({ row }) => row.oneOf,
    ...condition,
    note: ({ row }) => row.note,
  },
);

export const steps = table(
  'steps',
  'Langkah',
  partsOf(({ steps }) => steps),
  {
    ...owner,
    id: ({ row }) => row.id,
    title: ({ row }) => row.title,
    detail: ({ row }) => row.detail,
    actor: ({ row }) => row.actor,
    place: ({ row }) => row.place,
    at: ({ row }) => row.at,
    durationMin: ({ row }) => row.duration?.min ?? null,
    durationMax: ({ row }) => row.duration?.max ?? null,
    durationUnit: ({ row }) => row.duration?.unit ?? null,
    durationNote: ({ row }) => row.duration?.note ?? null,
    optional: ({ row }) => row.optional,
    ...condition,
  },
);

export const fees = table(
  'fees',
  'Biaya',
  partsOf(({ fees }) => fees),
  {
    ...owner,
    for: ({ row }) => row.for,
    amount: ({ row }) => row.amount,
    formula: ({ row }) => row.formula,
    per: ({ row }) => row.per,
    rare: ({ row }) => row.rare,
    local: ({ row }) => row.local,
    oneOf: ({ row }) => row.oneOf,
    ...condition,
    basis: ({ row }) => row.basis,
    note: ({ row }) => row.note,
  },
);

export const outputs = table(
  'outputs',
  'Dokumen hasil',
  partsOf(({ outputs }) => outputs),
  {
    ...owner,
    document: ({ row }) => row.document,
    documentName: ({ row }) => row.documentName,
    ...condition,
    note: ({ row }) => row.note,
  },
);

export const legalBasis = table(
  'legal-basis',
  'Dasar hukum',
  partsOf(({ legalBasis }) => legalBasis),
  {
    ...owner,
    rule: ({ row }) => row.rule,
    about: ({ row }) => row.about,
    article: ({ row }) => row.article,
    url: ({ row }) => row.url,
  },
);
