import type { ReactNode } from 'react';
import { address } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { feeAmount } from '../../i18n/fee-row-words.ts';
import { date, timeRemark, timeWords } from '../../i18n/format.ts';
import { t } from '../../i18n/strings.ts';
import { Complaints } from '../Complaints.tsx';
import { BringBlocks } from './Bring.tsx';

interface Component {
  readonly name: string;
  /** Null: not set; the sheet says so. */
  readonly content: ReactNode | null;
}

const list = (items: readonly ReactNode[], Tag: 'ol' | 'ul' = 'ul') =>
  items.length === 0 ? null : (
    <Tag>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );

/** Components 1–6, service delivery (Permenpan RB 15/2014, lampiran). */
function delivery(view: ServiceView): Component[] {
  const { service, documents } = view;
  const outputs = [
    ...service.outputs.map((row) => documents[row.document]?.document.name),
    service.result,
  ];
  return [
    {
      name: 'Persyaratan',
      content: service.requirements.length > 0 ? <BringBlocks view={view} /> : null,
    },
    {
      name: 'Sistem, mekanisme, dan prosedur',
      content: list(
        service.steps.map((step) => `${step.title}. ${step.detail ?? ''}`),
        'ol',
      ),
    },
    {
      name: 'Jangka waktu pelayanan',
      content:
        service.time.value === null
          ? null
          : [
              timeWords(service.time),
              timeRemark(service.time),
              service.time.from && `sejak ${service.time.from}`,
            ]
              .filter(Boolean)
              .join(', '),
    },
    {
      name: 'Biaya/tarif',
      content: list(service.fees.map((fee) => `${fee.for}: ${feeAmount(fee)}`)),
    },
    { name: 'Produk pelayanan', content: list(outputs.filter(Boolean)) },
    {
      name: 'Penanganan pengaduan, saran, dan masukan',
      content:
        service.complaints.length > 0 ? <Complaints complaints={service.complaints} /> : null,
    },
  ];
}

/** Components 7–14, management. */
function management({ service: { standard, legalBasis } }: ServiceView): Component[] {
  return [
    {
      name: 'Dasar hukum',
      content: list(
        legalBasis.map((law) =>
          [law.rule, law.about && `tentang ${law.about}`, law.article].filter(Boolean).join(', '),
        ),
      ),
    },
    { name: 'Sarana, prasarana, dan/atau fasilitas', content: standard?.facilities ?? null },
    { name: 'Kompetensi pelaksana', content: standard?.competence ?? null },
    { name: 'Pengawasan internal', content: standard?.supervision ?? null },
    { name: 'Jumlah pelaksana', content: standard?.staff ?? null },
    { name: 'Jaminan pelayanan', content: standard?.guarantee ?? null },
    { name: 'Jaminan keamanan dan keselamatan pelayanan', content: standard?.safety ?? null },
    { name: 'Evaluasi kinerja pelaksana', content: standard?.evaluation ?? null },
  ];
}

/** The Standar Pelayanan of one service: its 14 components, empty ones said to be empty. */
export function StandardSheet({ view, mpp }: { view: ServiceView; mpp: string }) {
  const decree = view.service.standard?.decree ?? null;
  return (
    <article className="sheet">
      <header>
        <p className="sheet-kind">{t('standard.title')}</p>
        <h1>{view.service.name}</h1>
        <p>{`${view.service.officialName} · ${view.agency.name} · ${mpp}`}</p>
        <p className="note">
          {decree
            ? t('standard.decree', {
                number: decree.number,
                date: decree.date ? ` (${date(decree.date)})` : '',
                title: decree.title,
              })
            : t('standard.noDecree')}
        </p>
      </header>
      <Table title={t('standard.delivery')} components={delivery(view)} first={1} />
      <Table title={t('standard.management')} components={management(view)} first={7} />
      <p className="sheet-back">
        <a href={address.service(view.id)}>{t('standard.back')}</a>
      </p>
    </article>
  );
}

function Table({
  title,
  components,
  first,
}: {
  title: string;
  components: readonly Component[];
  first: number;
}) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {components.map(({ name, content }, index) => (
          <tr key={name}>
            <th scope="row">{`${first + index}. ${name}`}</th>
            <td>{content ?? <em>{t('standard.unset')}</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
